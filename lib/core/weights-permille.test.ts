import { describe, expect, it } from "vitest";
import { isWeightsPermille, weightsPermille } from "./weights-permille";

describe("isWeightsPermille(numbers)", () => {
  it("holds for integers from 0 that sum to 1000", () => {
    for (const numbers of [[1000], [0, 1000], [333, 333, 334], [125, 125, 125, 125, 125, 125, 125, 125]]) expect(isWeightsPermille(Object.freeze(numbers))).toBe(true);
  });
  it("fails for another sum, below and above", () => {
    for (const numbers of [[], [999], [500, 501], [0, 0]]) expect(isWeightsPermille(numbers)).toBe(false);
  });
  it("fails for a negative number and for parts of a per mille, although they sum to 1000", () => {
    for (const numbers of [[-1, 1001], [0.5, 999.5], [NaN, 1000], [Infinity, -Infinity]]) expect(isWeightsPermille(numbers)).toBe(false);
  });
});

describe("weightsPermille(numbers)", () => {
  it("is the very same numbers", () => {
    const numbers = Object.freeze([600, 300, 100]);
    expect(weightsPermille(numbers)).toBe(numbers);
  });
  it("refuses anything else by name", () =>
    expect(() => weightsPermille([600, 300])).toThrow(new RangeError("weightsPermille: needs integers from 0 that sum to 1000")));
});
