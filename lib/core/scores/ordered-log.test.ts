import { describe, expect, it } from "vitest";
import { orderedLog } from "./ordered-log";

describe("orderedLog(probabilities, outcome)", () => {
  it("is the mean over cuts of −ln of the side where the outcome fell", () => {
    expect(orderedLog(Object.freeze([0.6, 0.3, 0.1]), 0)).toBeCloseTo(0.308093069712, 11);
    expect(orderedLog([0.99, 0.005, 0.005], 0)).toBeCloseTo(0.00753143883852, 12);
    expect(orderedLog([0.2, 0.3, 0.5], 1)).toBeCloseTo(-(Math.log(0.8) + Math.log(0.5)) / 2, 12);
  });
  it("is 0 for certainty that comes true, and not −0", () => expect(orderedLog([0, 1, 0], 1)).toBe(0));
  it("is Infinity where a side with the outcome was given nothing, although 0.6 + 0.3 + 0.1 is not 1", () =>
    expect(orderedLog([0.6, 0.3, 0.1, 0], 3)).toBe(Infinity));
  it("is finite for an outcome of probability 0 between rungs that were not ruled out", () => expect(orderedLog([0.5, 0, 0.5], 1)).toBeCloseTo(Math.log(2), 12));
});
