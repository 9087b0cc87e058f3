import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { poolsAlike } from "@/lib/figures/unmeasured.fixture";
import { comparisonOf } from "./comparison.fixture";
import { numbersGroups, settingOf } from "./numbers";

const someone = comparisonOf({ people: [{ weights: [500, 300, 200], simulated: true }] });
const mine = { weights: [575, 425, 0], revision: 1, round: 1, version: 1, rationale: "", cites: [], submittedAt: "2026-01-01T00:00:00Z" };
const rowsOf = (comparison: typeof someone) => numbersGroups(comparison).flatMap(({ rows }) => rows);

describe("numbersGroups(comparison)", () => {
  it("shows me, the headline, the other pools, the sharpened, then the teams", () => {
    const groups = numbersGroups({ ...someone, mine });
    expect(groups.map(({ id, rows }) => [id, rows.map((row) => (row.kind === "pool" ? row.pool : row.kind))])).toEqual([
      ["mine", ["mine"]],
      ["headline", ["linear"]],
      ["others", ["log", "median", "cumulativeMedian", "trimmed"]],
      ["sharpened", ["logExtremised"]],
      ["teams", ["team"]],
    ]);
  });

  it("has no row for a reader without an estimate, a pool that the case does not have, nor a team without people, and an empty one where there is nobody", () => {
    const { cumulativeMedian: _ordered, ...pools } = poolsAlike(null);
    const rows = rowsOf({ ...comparisonOf({ people: [] }), pools });
    expect(rows.map((row) => [row.kind === "pool" ? row.pool : row.kind, row.cells])).toEqual([
      ["linear", null],
      ["log", null],
      ["median", null],
      ["trimmed", null],
      ["logExtremised", null],
    ]);
  });

  it("prints mine as I entered it", () => {
    expect(rowsOf({ ...someone, mine })[0]).toEqual({ kind: "mine", cells: ["57.5", "42.5", "0"] });
  });

  it("marks the pool that the figure shows", () => {
    const rows = rowsOf({ ...someone, query: { ...someone.query, pool: "trimmed" } });
    expect(rows.flatMap((row) => (row.kind === "pool" && row.inFigure ? [row.pool] : []))).toEqual(["trimmed"]);
  });

  it("shows every distribution so that it adds up to exactly 100", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 997 }), { minLength: 3, maxLength: 8 }).map((parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      return parts.map((part) => part / total);
    });
    fc.assert(
      fc.property(weights, (distribution) => {
        const rows = rowsOf({ ...someone, pools: poolsAlike(distribution), teams: [] });
        const sums = rows.flatMap(({ cells }) => (cells ? [cells.reduce((sum, cell) => sum + (cell === "<1" ? 0 : Number(cell)), 0)] : []));
        expect(sums).toEqual(Array.from({ length: 6 }, () => 100));
      }),
    );
  });
});

describe("settingOf(pool, comparison)", () => {
  it("holds the constants that ran", () => {
    expect(settingOf("log", someone)).toMatchObject({ key: "log", values: { ε: 0.005 } });
    expect(settingOf("trimmed", someone)).toMatchObject({ key: "trimmed", values: { t: 0.1, percent: 10 } });
    expect(settingOf("logExtremised", someone)).toMatchObject({ key: "logExtremised", values: { a: 1.5, ε: 0.001 } });
    expect(settingOf("halfLife", { ...someone, effectiveN: 9.9456 })).toMatchObject({ key: "halfLife", values: { h: 7, n: 9.9 } });
    expect(settingOf("halfLife", { ...someone, effectiveN: 369.7 })).toMatchObject({ values: { n: 370 } });
  });

  it("says when the linear pool stands in for the median, and only then", () => {
    expect(settingOf("median", { ...someone, medianIsLinear: true })).toEqual({ key: "standIn", values: {} });
    expect(["median", "linear", "cumulativeMedian"].map((pool) => settingOf(pool as "median", someone))).toEqual([null, null, null]);
    expect(settingOf("linear", { ...someone, medianIsLinear: true })).toBeNull();
  });
});
