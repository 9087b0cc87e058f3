import { describe, expect, it } from "vitest";
import { spherical } from "./spherical";

describe("spherical(probabilities, outcome)", () => {
  it("divides what was given to the outcome by the length of all", () => {
    expect(spherical(Object.freeze([0.6, 0.3, 0.1]), 0)).toBeCloseTo(0.6 / Math.sqrt(0.36 + 0.09 + 0.01), 12);
    expect(spherical([0.05, 0.15, 0.8], 1)).toBeCloseTo(0.183941801845, 11);
  });
  it("is 1 for certainty that comes true and 0 for certainty that does not", () => expect([spherical([0, 1], 1), spherical([0, 1], 0)]).toEqual([1, 0]));
  it("is 1/√K for equal shares", () => expect(spherical([0.25, 0.25, 0.25, 0.25], 3)).toBe(0.5));
  it("refuses an outcome that is no scenario", () => expect(() => spherical([0.5, 0.5], -1)).toThrow(RangeError));
});
