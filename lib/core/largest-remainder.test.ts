import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestRemainder } from "./largest-remainder";
import { sum } from "./sum";

describe("largestRemainder(probabilities, whole)", () => {
  it("leaves whole units as they are, binary error or not", () => expect(largestRemainder(Object.freeze([0.29, 0.57, 0.14]), 100)).toEqual([29, 57, 14]));
  it("deals in per mille unless told otherwise", () => expect(largestRemainder([2 / 3, 1 / 3])).toEqual([667, 333]));
  it("gives the first of equals the unit, binary error or not", () => expect(largestRemainder([0.082, 0.882, 0.036], 20)).toEqual([2, 17, 1]));
  it("refuses what does not sum to 1", () => expect(() => largestRemainder([0.5, 0.6])).toThrow(RangeError));

  it("adds up exactly and is off by less than one unit", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 2, maxLength: 8 }), fc.constantFrom(100, 1000), (parts, whole) => {
        fc.pre(sum(parts) > 0);
        const probabilities = parts.map((part) => part / sum(parts));
        const units = largestRemainder(probabilities, whole);
        expect(sum(units)).toBe(whole);
        units.forEach((unit, index) => expect(Math.abs(unit - (probabilities[index] ?? NaN) * whole)).toBeLessThan(1 + 1e-6));
      }),
    ));
});
