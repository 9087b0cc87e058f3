import { expect, it } from "vitest";
import { ONE_HOT, SEED7 } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { meanLog } from "./mean-log";

it("meanLog(crowd, outcome) is the mean of everybody's own", () =>
  expect(meanLog(crowdOf(SEED7), 0)).toBeCloseTo(-Math.log(0.6 * 0.5 * 0.7 * 0.3 * 0.2 * 0.55 * 0.05) / 7, 12));
it("meanLog is Infinity as soon as one gave the outcome nothing", () => expect(meanLog(crowdOf(ONE_HOT), 0)).toBe(Infinity));
it("meanLog is 0 for certainty that came true, and not −0", () => expect(meanLog(crowdOf([[0, 1]]), 1)).toBe(0));
