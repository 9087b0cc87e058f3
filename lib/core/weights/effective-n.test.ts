import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectiveN } from "./effective-n";

describe("effectiveN(weights)", () => {
  it("is the published number for seven people", () => expect(effectiveN(Object.freeze([3, 4, 2, 5, 1, 3, 4]))).toBeCloseTo(6.05, 12));
  it("is 1 when one person has all the weight", () => expect(effectiveN([5, 0, 0])).toBe(1));
  it("is how many people there are when all weigh the same", () => expect(effectiveN([0.25, 0.25, 0.25, 0.25])).toBe(4));
  it("is 0 for nobody, and when nobody has any weight", () => expect([effectiveN([]), effectiveN([0, 0])]).toEqual([0, 0]));
  it("does not depend on the unit, however small", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }), fc.constantFrom(1e-200, 0.1, 1e200), (weights, unit) => {
        expect(effectiveN(weights.map((weight) => weight * unit))).toBeCloseTo(effectiveN(weights), 10);
      }),
    ));
});
