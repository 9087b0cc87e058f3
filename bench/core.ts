import type { Line } from "./table";
import { bootstrap, recomputation } from "./core-rows";
import { memory, rebuild, updateAgainstRecomputing, updateAtAnyNumber } from "./core-tally";

/** What is measured of the numbers themselves: counting, pooling, resampling. */
export const core = (): Line[] => [updateAtAnyNumber(), updateAgainstRecomputing(), rebuild(), memory(), recomputation(), ...bootstrap()];
