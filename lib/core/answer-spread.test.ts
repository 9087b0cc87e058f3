import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastOutsidePercent, overlappingPairs, widestOf, widthPermille, type AnswerSpread } from "./answer-spread";

function spread([p10Permille = 0, p25Permille = 0, medianPermille = 0, p75Permille = 0, p90Permille = 0]: readonly number[]): AnswerSpread {
  return { p10Permille, p25Permille, medianPermille, p75Permille, p90Permille };
}

const unlikely = spread([50, 100, 200, 250, 300]);
const even = spread([500, 500, 500, 500, 500]);
const possible = spread([250, 400, 600, 750, 800]);

describe("widthPermille(spread)", () => {
  it("leaves out the lowest and the highest tenth", () => expect(widthPermille(unlikely)).toBe(250));
  it("is 0 where the rest says the same", () => expect(widthPermille(even)).toBe(0));
});

describe("widestOf(spreads)", () => {
  it("is the one whose answers lie furthest apart", () => expect(widestOf([unlikely, possible, even])).toBe(possible));
  it("is the first of equals", () => expect(widestOf([unlikely, { ...unlikely }])).toBe(unlikely));
  it("is null of none", () => expect(widestOf([])).toBeNull());
});

describe("overlappingPairs(spreads)", () => {
  it("counts pairs whose ranges share more than a border", () => {
    expect(overlappingPairs([unlikely, possible, spread([300, 400, 400, 400, 450])])).toEqual({ overlapping: 2, pairs: 3 });
  });
  it("takes no point inside a range for an overlap", () => expect(overlappingPairs([even, possible])).toEqual({ overlapping: 0, pairs: 1 }));
});

describe("leastOutsidePercent(spread, band)", () => {
  it("adds what lies below to what lies above", () => {
    expect(leastOutsidePercent(unlikely, { lowPermille: 200, highPermille: 450 })).toBe(25);
    expect(leastOutsidePercent(unlikely, { lowPermille: 200, highPermille: 240 })).toBe(50);
  });
  it("counts the ends of the band as inside", () => expect(leastOutsidePercent(unlikely, { lowPermille: 50, highPermille: 300 })).toBe(0));
  it("never says more than lies outside among the answers themselves", () => {
    const answers = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(answers, fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (given, one, other) => {
        const sorted = given.toSorted((a, b) => a - b);
        // the smallest answer that at least this part of the answers does not exceed
        const at = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
        const band = { lowPermille: Math.min(one, other), highPermille: Math.max(one, other) };
        const outside = given.filter((answer) => answer < band.lowPermille || answer > band.highPermille).length;
        const least = leastOutsidePercent(spread([0.1, 0.25, 0.5, 0.75, 0.9].map(at)), band);
        expect(least).toBeLessThanOrEqual((outside / given.length) * 100 + 1e-9);
      }),
    );
  });
});
