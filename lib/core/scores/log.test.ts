import { describe, expect, it } from "vitest";
import { log } from "./log";

describe("log(probabilities, outcome)", () => {
  it("is −ln of what was given to the outcome", () => {
    expect(log(Object.freeze([0.6, 0.3, 0.1]), 0)).toBeCloseTo(0.510825623766, 11);
    expect(log([0.02, 0.08, 0.6, 0.25, 0.05], 1)).toBeCloseTo(2.52572864431, 10);
  });
  it("is 0 for certainty that comes true, and not −0", () => expect(log([1, 0, 0], 0)).toBe(0));
  it("is Infinity for an outcome that was given nothing", () => expect(log([0, 0.5, 0.5], 0)).toBe(Infinity));
  it("refuses an outcome that is no scenario", () => expect(() => log([0.5, 0.5], 2)).toThrow(RangeError));
});
