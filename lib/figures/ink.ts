import type { Palette } from "./palette";
import type { Ink } from "./scene";

/** The colour of an ink, as a palette has it. */
export const inkOf = (ink: Ink, { tone, scenario }: Pick<Palette, "tone" | "scenario">): string => (typeof ink === "string" ? tone[ink] : scenario(ink.scenario).fill);
