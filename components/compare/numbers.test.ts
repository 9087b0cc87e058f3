import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonOf } from "./comparison.fixture";
import { numbersRows } from "./numbers";

describe("numbersRows(comparison)", () => {
  it("shows me, the pools with the headline first, then the teams", () => {
    const rows = numbersRows(comparisonOf({ people: [{ weights: [500, 300, 200], simulated: true }] }));
    expect(rows.map((row) => (row.kind === "pool" ? row.pool : row.kind))).toEqual(["mine", "linear", "log", "median", "cumulativeMedian", "team"]);
  });

  it("has no row for a pool that the case does not have, and an empty one where there is nobody", () => {
    const comparison = { ...comparisonOf({ people: [] }), pools: { linear: null, log: null, median: null } };
    const pools = numbersRows(comparison).filter((row) => row.kind === "pool");
    expect(pools.map(({ pool, shares }) => [pool, shares])).toEqual([["linear", null], ["log", null], ["median", null]]);
  });

  it("shows every distribution so that it adds up to exactly 1000 per mille", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 997 }), { minLength: 3, maxLength: 8 }).map((parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      return parts.map((part) => part / total);
    });
    fc.assert(
      fc.property(weights, (linear) => {
        const rows = numbersRows({ ...comparisonOf({ people: [] }), pools: { linear, log: linear, median: linear } });
        for (const row of rows) if (row.shares) expect(row.shares.reduce((sum, share) => sum + share, 0)).toBe(1000);
      }),
    );
  });

  it("marks the pool that the figure shows", () => {
    const comparison = comparisonOf({ people: [{ weights: [500, 300, 200], simulated: true }] });
    const rows = numbersRows({ ...comparison, query: { ...comparison.query, pool: "log" } });
    expect(rows.flatMap((row) => (row.kind === "pool" && row.inFigure ? [row.pool] : []))).toEqual(["log"]);
  });
});
