import { expect, it } from "vitest";
import { ONE_HOT, SEED7 } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { meanBrier } from "./mean-brier";

it("meanBrier(crowd, outcome) is the mean of everybody's own", () => {
  expect(meanBrier(crowdOf(SEED7), 0)).toBeCloseTo(0.635714285714, 11);
  expect(meanBrier(crowdOf(ONE_HOT), 1)).toBeCloseTo(4 / 3, 12);
});
it("meanBrier refuses an outcome that is no scenario", () => expect(() => meanBrier(crowdOf(SEED7), 3)).toThrow(RangeError));
