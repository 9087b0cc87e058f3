import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnOf } from "../sorted-column";
import { sum } from "../sum";
import { bestSplit } from "./best-split";

const close = (actual: unknown, expected: Record<string, number>) => Object.entries(expected).forEach(([part, value]) => expect(Object(actual)[part]).toBeCloseTo(value, 10));

/** The share explained by each cut through the sorted values. */
const explained = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const squares = (part: readonly number[]) => sum(part.map((value) => (value - sum(part) / part.length) ** 2));
  return sorted.slice(1).map((_, cut) => 1 - (squares(sorted.slice(0, cut + 1)) + squares(sorted.slice(cut + 1))) / squares(sorted));
};

describe("bestSplit(column)", () => {
  it("finds the division of the reference example", () => {
    const split = bestSplit(columnOf(Object.freeze([0.25, 0.32499999999999996, 0.175, 0.45, 0.6000000000000001, 0.275, 0.875])));
    close(split, { eta2: 0.778553677932, nLow: 5, nHigh: 2, meanLow: 0.295, meanHigh: 0.7375 });
    expect(split?.camps).toBe(false);
  });
  it("lets the first stand alone where all values are equal", () =>
    expect(bestSplit(columnOf([0.5, 0.5, 0.5]))).toEqual({ eta2: 0, nLow: 1, nHigh: 2, meanLow: 0.5, meanHigh: 0.5, camps: false }));
  it("explains all of two values", () => {
    close(bestSplit(columnOf([0, 1, 1, 0])), { eta2: 1, nLow: 2, nHigh: 2, meanLow: 0, meanHigh: 1 });
    for (const [low, high] of [[0.1, 0.3], [0.007, 0.9], [1 / 3, 2 / 3]]) expect(bestSplit(columnOf([low ?? NaN, low ?? NaN, high ?? NaN]))?.eta2).toBeLessThanOrEqual(1);
  });
  it("takes the lowest of equally good divisions, whatever rounding says", () => {
    expect(bestSplit(columnOf([0, 0.5, 1]))?.nLow).toBe(1);
    expect(bestSplit(columnOf([0.1, 0.2, 0.3]))?.nLow).toBe(1);
    expect(bestSplit(columnOf([0.2, 0.45, 0.7]))?.nLow).toBe(1);
  });
  it("does not part people who say the same", () => expect(bestSplit(columnOf([0.1, 0.6, 0.6, 0.6, 0.9]))).toMatchObject({ nLow: 1, nHigh: 4 }));
  it("divides two people", () => close(bestSplit(columnOf([0.75, 0.25])), { eta2: 1, nLow: 1, nHigh: 1, meanLow: 0.25, meanHigh: 0.75 }));
  it("is null for one person and for nobody", () => expect([bestSplit(columnOf([0.5])), bestSplit(columnOf([]))]).toEqual([null, null]));
  it("calls a fifth on each side camps, and less not", () => {
    expect(bestSplit(columnOf([0, 1, 1, 1, 1]))?.camps).toBe(true);
    expect(bestSplit(columnOf([0, 0, 0, 0, 1]))?.camps).toBe(true);
    expect(bestSplit(columnOf([0, 1, 1, 1, 1, 1]))?.camps).toBe(false);
    expect(bestSplit(columnOf([0, 0, 0, 0, 0, 1]))?.camps).toBe(false);
  });
  it("calls nobody camps at an eta2 of 0.8 or less", () => {
    // Two pairs around 0.25 and 0.75, each pair `gap` apart: eta2 = 0.25² / (0.25² + (gap / 2)²), 0.8 at a gap of 0.25.
    const pairs = (gap: number) => bestSplit(columnOf([0.25 - gap / 2, 0.25 + gap / 2, 0.75 - gap / 2, 0.75 + gap / 2]));
    expect(pairs(0.25)).toMatchObject({ eta2: 0.8, camps: false });
    expect(pairs(0.24)?.camps).toBe(true);
  });
  it("is never beaten by another cut, and means over both sides", () =>
    fc.assert(fc.property(fc.uniqueArray(fc.nat({ max: 1000 }), { minLength: 2, maxLength: 20 }), fc.nat({ max: 10 }), (permille, again) => {
      const sorted = [...permille, ...permille.slice(0, again)].map((value) => value / 1000).toSorted((a, b) => a - b);
      const { eta2 = NaN, nLow = NaN, nHigh, meanLow, meanHigh } = bestSplit(columnOf(sorted.toReversed())) ?? {};
      expect(eta2).toBeCloseTo(Math.max(...explained(sorted)), 9);
      expect(nHigh).toBe(sorted.length - nLow);
      expect(meanLow).toBeCloseTo(sum(sorted.slice(0, nLow)) / nLow, 9);
      expect(meanHigh).toBeCloseTo(sum(sorted.slice(nLow)) / (sorted.length - nLow), 9);
    })));
});
