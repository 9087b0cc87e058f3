import { describe, expect, it } from "vitest";
import { baselineMetaculus } from "./baseline-metaculus";

describe("baselineMetaculus(probabilities, outcome)", () => {
  it("is 50 for the published example of three options", () =>
    expect(baselineMetaculus(Object.freeze([0.3333333333333333, 0.08931639747704095, 0.5773502691896257]), 2)).toBeCloseTo(50, 9));
  it("is 0 for equal shares and 100 for certainty that comes true", () => {
    expect(baselineMetaculus([0.25, 0.25, 0.25, 0.25], 1)).toBeCloseTo(0, 12);
    expect(baselineMetaculus([0, 1], 1)).toBe(100);
  });
  it("falls below 0 where equal shares would have been better", () => expect(baselineMetaculus([0.25, 0.75], 0)).toBeCloseTo(-100, 12));
  it("is −Infinity for an outcome that was given nothing", () => expect(baselineMetaculus([1, 0], 1)).toBe(-Infinity));
});
