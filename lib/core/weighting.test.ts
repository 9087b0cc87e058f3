import { describe, expect, it } from "vitest";
import { drawnWeighting, totalOf, weightedMean, weighting } from "./weighting";

describe("weighting(n, weights)", () => {
  it("is 1 for each without weights", () => expect(weighting(3)).toEqual({ weights: Float64Array.of(1, 1, 1), weight: 3 }));
  it("holds the weights and their sum", () => expect(weighting(2, Object.freeze([0.5, 2]))).toEqual({ weights: Float64Array.of(0.5, 2), weight: 2.5 }));
});

describe("drawnWeighting(weighting, counts)", () => {
  it("multiplies each weight by how often it was drawn", () =>
    expect(drawnWeighting(weighting(3, [0.5, 2, 1]), Float64Array.of(2, 0, 3))).toEqual({ weights: Float64Array.of(1, 0, 3), weight: 4 }));
});

describe("weightedMean(values, weighting)", () => {
  it("is the mean in which each value counts its weight", () => expect(weightedMean(Float64Array.of(1, 4), weighting(2, [3, 1]))).toBe(1.75));
  it("does not hear what has no weight, infinite or not", () => expect(weightedMean(Float64Array.of(-Infinity, 4), weighting(2, [0, 2]))).toBe(4));
});

describe("totalOf(numbers)", () => {
  it("is the sum, 0 for none", () => expect([totalOf(Float64Array.of(0.5, 2, 1)), totalOf(new Float64Array(0))]).toEqual([3.5, 0]));
});
