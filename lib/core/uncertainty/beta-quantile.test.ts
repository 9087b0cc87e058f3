import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaIncomplete } from "./beta-incomplete";
import { betaQuantile } from "./beta-quantile";

const p = fc.integer({ min: 1, max: 999 }).map((permille) => permille / 1000);
const shape = fc.double({ min: -0.3, max: 5, noNaN: true }).map((exponent) => 10 ** exponent);

describe("betaQuantile(p, a, b)", () => {
  // Halving with 45 digits in mpmath 1.4.
  it.each([
    [0.05, 3.2333333333333334, 4.766666666666667, 0.14953268148798206],
    [0.95, 2.5, 40, 0.12705309011340772],
    [0.1, 14.9, 3.3, 0.69857106703014449],
    [0.05, 1e6, 2e6, 0.33288572411997032],
  ])("at %d for %d and %d is known to 1e-10", (at, a, b, expected) => expect(Math.abs(betaQuantile(at, a, b) - expected)).toBeLessThanOrEqual(1e-10));
  it("finds quantiles next to 0 to all digits but the last", () => expect(betaQuantile(0.3, 0.01, 0.5) / 2.0283570045440897e-52).toBeCloseTo(1, 10));
  it("is p itself for the uniform distribution", () => expect([0.05, 0.5, 0.95].map((at) => betaQuantile(at, 1, 1))).toEqual([0.05, 0.5, 0.95].map((at) => expect.closeTo(at, 14))));
  it("is the root of p for b = 1", () => expect(betaQuantile(0.3, 3, 1)).toBeCloseTo(Math.cbrt(0.3), 14));
  it("undoes betaIncomplete", () =>
    fc.assert(
      fc.property(p, shape, shape, (at, a, b) => {
        expect(Math.abs(betaIncomplete(betaQuantile(at, a, b), a, b) - at)).toBeLessThanOrEqual(1e-9);
      }),
      { numRuns: 50 },
    ));
  it("is the rest of its mirror image", () =>
    fc.assert(
      fc.property(p, shape, shape, (at, a, b) => {
        expect(Math.abs(betaQuantile(at, a, b) - (1 - betaQuantile(1 - at, b, a)))).toBeLessThanOrEqual(1e-10);
      }),
      { numRuns: 50 },
    ));
  it("is the smallest number above 0 at p = 0, and 1 at p = 1", () => expect([betaQuantile(0, 2, 3) < 1e-300, betaQuantile(1, 2, 3) > 0.99999]).toEqual([true, true]));
  it("refuses what is no beta distribution", () => expect(() => betaQuantile(0.5, 0, 1)).toThrow(RangeError));
});
