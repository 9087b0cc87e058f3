import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectSimplex } from "./project-simplex";
import { sum } from "./sum";

const expectClose = (actual: readonly number[], expected: readonly number[]) => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((number, index) => expect(actual[index]).toBeCloseTo(number, 12));
};
const vector = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 8 });

describe("projectSimplex(v)", () => {
  it("takes the same number off all entries", () => expectClose(projectSimplex(Object.freeze([0.5, 0.4, 0.3])), [13 / 30, 1 / 3, 7 / 30]));
  it("adds the same number where the sum is too small", () => expectClose(projectSimplex([0.2, 0, 0.2]), [0.4, 0.2, 0.4]));
  it("puts at 0 what would fall below, and shares the rest anew", () => {
    expectClose(projectSimplex([1.2, -0.1, -0.1]), [1, 0, 0]);
    expectClose(projectSimplex([0.8, 0.6, -1]), [0.6, 0.4, 0]);
  });
  it("leaves out an entry exactly 1 below the largest", () => expect(projectSimplex([1, 0])).toEqual([1, 0]));
  it("is uniform for equal entries of any size", () => {
    expectClose(projectSimplex([0, 0, 0]), [1 / 3, 1 / 3, 1 / 3]);
    expectClose(projectSimplex([1e300, 1e300]), [0.5, 0.5]);
  });
  it("leaves a distribution where it is", () => expectClose(projectSimplex([0.6, 0.3, 0.1, 0]), [0.6, 0.3, 0.1, 0]));
  it("is 1 for a single number", () => expect(projectSimplex([-7])).toEqual([1]));
  it("refuses no numbers and numbers that are not finite", () => {
    for (const v of [[], [NaN, 1], [Infinity, 0]]) expect(() => projectSimplex(v)).toThrow("projectSimplex: needs at least one number");
  });

  it("sums to 1 without a negative entry, and keeps the order", () => {
    fc.assert(
      fc.property(vector, (v) => {
        const projected = projectSimplex(v);
        expect(sum(projected)).toBeCloseTo(1, 9);
        for (const [i, a] of v.entries()) {
          expect(projected[i]).toBeGreaterThanOrEqual(0);
          v.forEach((b, j) => expect(a >= b ? (projected[i] ?? 0) >= (projected[j] ?? 0) : true).toBe(true));
        }
      }),
    );
  });
  it("is nearer to v than any other distribution", () => {
    const distanceTo = (v: readonly number[], p: readonly number[]) => sum(v.map((entry, index) => (entry - (p[index] ?? 0)) ** 2));
    const other = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(vector, other, (v, units) => {
        const some = units.slice(0, v.length);
        const whole = sum(some);
        fc.pre(whole > 0);
        const rival = some.map((unit) => unit / whole);
        expect(distanceTo(v, projectSimplex(v))).toBeLessThanOrEqual(distanceTo(v, rival) + 1e-9);
      }),
    );
  });
});
