import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { people, rowsOf } from "../people.fixture";
import { tastleWierman } from "./tastle-wierman";

describe("tastleWierman(probabilities)", () => {
  it.each([
    [[0.414285714286, 0.328571428571, 0.257142857143], 0.313594866582],
    [[0.7, 0.225, 0.075], 0.487552104446],
    [[0.62, 0.28, 0.1], 0.427002061009],
    [[0.3, 0.7], 0.118709100769],
    [[1 / 3, 1 / 3, 1 / 3], 1 / 3],
  ])("of %j is %d", (probabilities, expected) => expect(tastleWierman(Object.freeze(probabilities))).toBeCloseTo(expected, 10));
  it("is 0 for half at each end and 1 for certainty of any rung", () =>
    expect([tastleWierman([0.5, 0, 0, 0.5]), tastleWierman([1, 0, 0]), tastleWierman([0, 1, 0]), tastleWierman([0, 1])]).toEqual([0, 1, 1, 1]));
  it("is near 1, and not −Infinity, for a trace of probability at the far end", () => {
    expect(tastleWierman([1, 0, 1e-17])).toBeCloseTo(1, 12);
    expect(tastleWierman([1e-17, 0, 1])).toBeCloseTo(1, 12);
  });
  it("is the same from either end of the ladder, and in [0, 1]", () =>
    fc.assert(fc.property(people, ({ estimates }) => {
      for (const row of rowsOf(estimates)) {
        expect(tastleWierman(row)).toBeCloseTo(tastleWierman(row.toReversed()), 12);
        expect(tastleWierman(row)).toBeGreaterThanOrEqual(-1e-12);
        expect(tastleWierman(row)).toBeLessThanOrEqual(1 + 1e-12);
      }
    })));
});
