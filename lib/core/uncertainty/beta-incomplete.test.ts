import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaIncomplete } from "./beta-incomplete";

const x = fc.integer({ min: 0, max: 1024 }).map((part) => part / 1024);
/** 0.01 to a million. */
const shape = fc.double({ min: -2, max: 6, noNaN: true }).map((exponent) => 10 ** exponent);

const holds = (check: (x: number, a: number, b: number) => void) => () =>
  fc.assert(
    fc.property(x, shape, shape, (at, a, b) => {
      check(at, a, b);
    }),
  );
const expectWithin = (actual: number, expected: number, tolerance: number) => expect(Math.abs(actual - expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(tolerance);

describe("betaIncomplete(x, a, b)", () => {
  // mpmath 1.4 with 45 digits.
  it.each([
    [0.4, 2.5, 3.5, 0.4869041915261174],
    [0.5003, 1e6, 1e6, 0.80192803715788503],
    [0.9993, 123456, 99, 0.89996528656629912],
    [0.3, 0.001, 0.01, 0.90833190082258682],
    [7e-5, 60, 1e6, 0.89769675076251456],
    [0.8, 14.9, 3.3, 0.37118860141771552],
    [3e-5, 0.5, 1e4, 0.56141968470678854],
  ])("at %d for %d and %d is known to 1e-10", (at, a, b, expected) => expectWithin(betaIncomplete(at, a, b), expected, 1e-10));

  it("is x itself for the uniform distribution", holds((at) => expectWithin(betaIncomplete(at, 1, 1), at, 1e-14)));
  it("is x to the power a for b = 1", holds((at, a) => expectWithin(betaIncomplete(at, a, 1), at ** a, 1e-11)));
  it("keeps its digits next to 0, where a small a has most of its weight", () =>
    [1e-17, 1e-18, 1e-100, 1e-300].forEach((at) => expectWithin(betaIncomplete(at, 0.01, 1), at ** 0.01, 1e-13)));
  it("is what is left of (1 − x) to the power b for a = 1", holds((at, _, b) => expectWithin(betaIncomplete(at, 1, b), -Math.expm1(b * Math.log1p(-at)), 1e-11)));
  it("is the arc sine law for a = b = 1/2", holds((at) => expectWithin(betaIncomplete(at, 0.5, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(at)), 1e-13)));
  it("is a cubic for a = b = 2", holds((at) => expectWithin(betaIncomplete(at, 2, 2), at * at * (3 - 2 * at), 1e-14)));
  it("is a half in the middle of what is symmetric", holds((_, a) => expectWithin(betaIncomplete(0.5, a, a), 0.5, 1e-11)));
  it("is the rest of its mirror image", holds((at, a, b) => expectWithin(betaIncomplete(at, a, b), 1 - betaIncomplete(1 - at, b, a), 1e-11)));
  it("never falls in x", holds((at, a, b) => expect(betaIncomplete(at + 1 / 1024, a, b)).toBeGreaterThanOrEqual(betaIncomplete(at, a, b) - 1e-14)));
  it("is the probability of at least a successes in n throws", () => {
    const atLeast3of5 = (p: number) => 10 * p ** 3 * (1 - p) ** 2 + 5 * p ** 4 * (1 - p) + p ** 5;
    [0.1, 0.35, 0.5, 0.6, 0.9].forEach((p) => expectWithin(betaIncomplete(p, 3, 3), atLeast3of5(p), 1e-14));
  });
  it("is 0 up to 0 and 1 from 1 on", () => expect([-1, 0, 1, 2].map((at) => betaIncomplete(at, 2, 3))).toEqual([0, 0, 1, 1]));
  it.each([[0, 1], [1, 0], [-1, 1], [1, -1], [NaN, 1], [1, Infinity]])("refuses a = %d with b = %d", (a, b) =>
    expect(() => betaIncomplete(0.5, a, b)).toThrow(new RangeError("betaIncomplete: a and b must be above 0 and finite")));
});
