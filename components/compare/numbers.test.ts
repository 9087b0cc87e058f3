import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonOf } from "./comparison.fixture";
import { numbersRows } from "./numbers";

describe("numbersRows(comparison)", () => {
  it("shows me, the pools with the headline first, then the teams", () => {
    const rows = numbersRows(comparisonOf({ people: [{ weights: [500, 300, 200], simulated: true }] }));
    expect(rows.map((row) => (row.kind === "pool" ? row.pool : row.kind))).toEqual(["mine", "linear", "log", "median", "cumulativeMedian", "team"]);
  });

  it("has no row for a pool that the case does not have nor for a team without people, and an empty one where there is nobody", () => {
    const comparison = { ...comparisonOf({ people: [] }), pools: { linear: null, log: null, median: null } };
    const pools = numbersRows(comparison).filter((row) => row.kind === "pool");
    expect(numbersRows(comparison).some((row) => row.kind === "team")).toBe(false);
    expect(pools.map(({ pool, cells }) => [pool, cells])).toEqual([["linear", null], ["log", null], ["median", null]]);
  });

  it("prints mine as I entered it and says of a small share that it is not nothing", () => {
    const mine = { weights: [575, 425, 0], revision: 1, round: 1, version: 1, rationale: "", cites: [], submittedAt: "2026-01-01T00:00:00Z" };
    const rows = numbersRows({ ...comparisonOf({ people: [] }), mine, pools: { linear: [0.6, 0.397, 0.003], log: null, median: null } });
    expect(rows.slice(0, 2).map(({ cells }) => cells)).toEqual([["57.5", "42.5", "0"], ["60", "40", "<1"]]);
  });

  it("shows every distribution so that it adds up to exactly 100", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 997 }), { minLength: 3, maxLength: 8 }).map((parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      return parts.map((part) => part / total);
    });
    fc.assert(
      fc.property(weights, (linear) => {
        const rows = numbersRows({ ...comparisonOf({ people: [{ weights: [1000], simulated: true }] }), pools: { linear, log: linear, median: linear }, teams: [] });
        const sums = rows.flatMap(({ cells }) => (cells ? [cells.reduce((sum, cell) => sum + (cell === "<1" ? 0 : Number(cell)), 0)] : []));
        expect(sums).toEqual([100, 100, 100]);
      }),
    );
  });

  it("prints the floor of the log pool, and says when the linear pool stands in for the median", () => {
    const plain = comparisonOf({ people: [{ weights: [500, 300, 200], simulated: true }] });
    const notes = (comparison: typeof plain) => numbersRows(comparison).flatMap((row) => (row.kind === "pool" ? [row.note] : []));
    expect(notes(plain)).toEqual([null, { floor: 0.005 }, null, null]);
    expect(notes({ ...plain, medianIsLinear: true })).toEqual([null, { floor: 0.005 }, "standIn", null]);
  });

  it("marks the pool that the figure shows", () => {
    const comparison = comparisonOf({ people: [{ weights: [500, 300, 200], simulated: true }] });
    const rows = numbersRows({ ...comparison, query: { ...comparison.query, pool: "log" } });
    expect(rows.flatMap((row) => (row.kind === "pool" && row.inFigure ? [row.pool] : []))).toEqual(["log"]);
  });
});
