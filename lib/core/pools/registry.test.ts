import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COUNTED_ROWS, expectClose, repeated } from "../crowd.fixture";
import { people, rowsOf, SEED7 } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { sum } from "../sum";
import { POOLS, REFERENCE_POOLS, type Pool } from "./registry";

const pools: [string, Pool][] = [...Object.entries(POOLS), ...Object.entries(REFERENCE_POOLS)];
const poolsBut = (...ids: string[]) => pools.filter(([id]) => !ids.includes(id));
const idsWhere = (holds: (pool: Pool) => boolean) => pools.filter(([, pool]) => holds(pool)).map(([id]) => id);

const holdsFor = (check: (rows: readonly (readonly number[])[]) => void) =>
  fc.assert(
    fc.property(people, ({ estimates }) => {
      check(rowsOf(estimates));
    }),
  );

/** What each pool makes of the seven people of set A, with the constants that the app runs: published numbers. */
const OF_SEED7: Record<string, number[]> = {
  linear: [0.414285714286, 0.328571428571, 0.257142857143],
  log: [0.398231309501, 0.382581156678, 0.219187533821],
  median: [0.5, 0.35, 0.15],
  cumulativeMedian: [0.5, 0.35, 0.15],
  trimmed: [0.414285714286, 0.328571428571, 0.257142857143],
  logExtremised: [0.425283160387, 0.403987405369, 0.170729434244],
  halfLife: [0.414285714286, 0.328571428571, 0.257142857143],
  cumulativeTrimmed: [0.414285714286, 0.328571428571, 0.257142857143],
  gmoRenormalised: [0.413816394456, 0.356068169297, 0.230115436248],
  powerTransform: [0.496458087368, 0.31227863046, 0.191263282173],
  neymanLog: [0.429365571159, 0.406713435625, 0.163920993216],
  neymanLinear: [0.461447374295, 0.325797213277, 0.212755412428],
  medianMetaculus: [0.5, 0.35, 0.15],
};

describe("POOLS and REFERENCE_POOLS", () => {
  it("list each pool under its own id, the app's in the order in which they are shown", () => {
    expect(pools.map(([, { id }]) => id)).toEqual(pools.map(([id]) => id));
    expect(Object.keys(POOLS)).toEqual(["linear", "log", "median", "cumulativeMedian", "trimmed", "logExtremised", "halfLife"]);
    expect(Object.keys(REFERENCE_POOLS)).toEqual(["cumulativeTrimmed", "gmoRenormalised", "powerTransform", "neymanLog", "neymanLinear", "medianMetaculus"]);
  });
  it("are in their first version", () => expect(idsWhere(({ version }) => version !== 1)).toEqual([]));
  it("say which need ordered scenarios", () => expect(idsWhere(({ orderedOnly }) => orderedOnly)).toEqual(["cumulativeMedian", "cumulativeTrimmed"]));
  it("say which are sharpened", () => expect(idsWhere(({ sharpened }) => sharpened)).toEqual(["logExtremised", "powerTransform", "neymanLog", "neymanLinear"]));
  it("say which weigh people by age", () => {
    expect(idsWhere(({ weighting }) => weighting === "half-life")).toEqual(["halfLife"]);
    expect(idsWhere(({ weighting }) => weighting === "equal")).toHaveLength(pools.length - 1);
  });
  it("print the constants that run", () =>
    expect(Object.fromEntries(pools.map(([id, { settings }]) => [id, settings]))).toEqual({
      linear: {}, log: { ε: 0.005 }, median: {}, cumulativeMedian: {}, trimmed: { t: 0.1 }, logExtremised: { a: 1.5, ε: 0.001 }, halfLife: { h: 7 },
      cumulativeTrimmed: { t: 0.1 }, gmoRenormalised: { ε: 0.001 }, powerTransform: { a: 2 }, neymanLog: { ε: 0.001 }, neymanLinear: {}, medianMetaculus: { ε: 0.001 },
    }));
  it.each(pools)("%s has a formula for qₖ that names every constant", (_, { formula, settings }) => {
    expect(formula).toMatch(/^qₖ = /);
    Object.keys(settings).forEach((name) => expect(formula).toContain(name));
  });
});

describe("each pool", () => {
  it.each(pools)("%s makes the published numbers of set A", (id, { pool }) => expectClose(pool(crowdOf(SEED7)), OF_SEED7[id] ?? null, 1e-9));

  // Eleven people: one is left out at each end.
  it.each([["trimmed"], ["cumulativeTrimmed"]])("%s leaves out a tenth at each end", (id) => {
    const eleven = crowdOf([...Array.from({ length: 10 }, () => [0.2, 0.8]), [1, 0]]);
    expectClose(pools.find(([other]) => other === id)?.[1].pool(eleven) ?? null, [0.2, 0.8]);
  });

  it.each(pools)("%s is the last of its steps, which have a number for each scenario", (_, { pool, steps }) =>
    holdsFor((rows) => {
      const crowd = crowdOf(rows);
      const worked = steps(crowd);
      expect(worked.at(-1)).toEqual({ id: "pool", values: pool(crowd) ?? crowd.shares.map(() => null) });
      worked.forEach(({ values }) => expect(values).toHaveLength(crowd.k));
    }));

  it.each(pools)("%s is null for nobody, without steps", (_, { pool, steps }) => expect([pool(crowdOf([])), steps(crowdOf([]))]).toEqual([null, []]));

  it.each(poolsBut("medianMetaculus"))("%s sums to 1, whoever answers", (_, { pool }) => holdsFor((rows) => expect(sum(pool(crowdOf(rows)) ?? [])).toBeCloseTo(1, 12)));

  it.each(poolsBut("medianMetaculus"))("%s gives no scenario less than 0", (_, { pool }) =>
    holdsFor((rows) => expect(Math.min(...(pool(crowdOf(rows)) ?? []))).toBeGreaterThanOrEqual(0)));

  it.each(pools)("%s does not depend on the order of people", (_, { pool }) =>
    holdsFor((rows) => expectClose(pool(crowdOf(rows.toReversed())), pool(crowdOf(rows)), 1e-11)));

  it.each(poolsBut("cumulativeMedian", "cumulativeTrimmed", "medianMetaculus"))("%s does not depend on the order of scenarios", (_, { pool }) =>
    holdsFor((rows) => expectClose(pool(crowdOf(rows.map((row) => row.toReversed()))), pool(crowdOf(rows))?.toReversed() ?? null, 1e-11)));

  it.each([["cumulativeMedian"], ["cumulativeTrimmed"]])("%s reads the same from the top rung down", (id) =>
    holdsFor((rows) => {
      const pool = pools.find(([other]) => other === id)?.[1].pool ?? (() => null);
      expectClose(pool(crowdOf(rows.map((row) => row.toReversed()))), pool(crowdOf(rows))?.toReversed() ?? null, 1e-11);
    }));

  it.each(poolsBut("neymanLog", "neymanLinear"))("%s makes of people who say the same what it makes of one of them", (_, { pool }) =>
    holdsFor(([row = []]) => expectClose(pool(crowdOf([row, row, row])), pool(crowdOf([row])))));

  it.each(pools.filter(([id]) => ["linear", "median", "cumulativeMedian", "trimmed", "halfLife", "cumulativeTrimmed", "neymanLinear"].includes(id)))(
    "%s of one person is what that person says", (_, { pool }) => holdsFor(([row = []]) => expectClose(pool(crowdOf([row])), row)));

  it.each(poolsBut("neymanLog", "neymanLinear"))("%s counts a person of weight 3 three times", (_, { pool }) =>
    fc.assert(
      fc.property(COUNTED_ROWS, ({ rows, counts }) => {
        expectClose(pool(crowdOf(rows, counts)), pool(crowdOf(repeated(rows, counts))), 1e-11);
      }),
    ));
});
