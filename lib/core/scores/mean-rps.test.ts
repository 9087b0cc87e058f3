import { expect, it } from "vitest";
import { ONE_HOT, SEED7 } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { meanRpsNormalised } from "./mean-rps";

it.each([
  [0, (0 + 0.5 + 1) / 3],
  [1, (0.5 + 0 + 0.5) / 3],
  [2, (1 + 0.5 + 0) / 3],
])("meanRpsNormalised(crowd, %d) of one person sure of each of three rungs is %d", (outcome, expected) => expect(meanRpsNormalised(crowdOf(ONE_HOT), outcome)).toBeCloseTo(expected, 12));
it("meanRpsNormalised is the mean of everybody's own", () => {
  const own = SEED7.map(([low = NaN, , high = NaN]) => (low ** 2 + high ** 2) / 2);
  expect(meanRpsNormalised(crowdOf(SEED7), 1)).toBeCloseTo(own.reduce((a, b) => a + b) / 7, 12);
});
