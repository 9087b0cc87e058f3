import { expect, it } from "vitest";
import { rpsNormalised } from "./rps-normalised";

it("rpsNormalised(probabilities, outcome) is the mean over the K − 1 cuts, 1 at worst", () => {
  expect(rpsNormalised(Object.freeze([0.02, 0.08, 0.6, 0.25, 0.05]), 1)).toBeCloseTo(0.225725, 12);
  expect([rpsNormalised([1, 0, 0, 0], 3), rpsNormalised([0, 1], 1)]).toEqual([1, 0]);
});
