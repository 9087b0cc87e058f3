import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Column, Crowd } from "../crowd";
import { bestSplit } from "../disagreement/best-split";
import { jsd } from "../disagreement/jsd";
import { jsdGroups } from "../disagreement/jsd-groups";
import { meanPairwiseEmd } from "../disagreement/mean-pairwise-emd";
import { meanPairwiseTv } from "../disagreement/mean-pairwise-tv";
import { severityVariance } from "../disagreement/severity-variance";
import { variance } from "../disagreement/variance";
import { POOLS, REFERENCE_POOLS, type Pool } from "../pools/registry";
import { crowdOf } from "../row-crowd";
import { ambiguityBrier } from "../scores/ambiguity-brier";
import { ambiguityLog } from "../scores/ambiguity-log";
import { meanBrier } from "../scores/mean-brier";
import { meanLog } from "../scores/mean-log";
import { meanRpsNormalised } from "../scores/mean-rps";
import { dirichletPrecision } from "../uncertainty/dirichlet-precision";
import { popVariance } from "../uncertainty/pop-variance";
import { standardErrorLinear } from "../uncertainty/standard-error-linear";
import { weightsPermille } from "../weights-permille";
import { afterwards, estimatesOf, HISTORIES, SCENARIOS } from "./history.fixture";
import { Tally } from "./tally";

const ALL_POOLS: readonly Pool[] = [...Object.values(POOLS), ...Object.values(REFERENCE_POOLS)];
const PARTS = [0, 0.05, 0.25, 1 / 3, 0.5, 0.9, 1];

/** Equal within 1e-12, in whatever shape; not finite and not numbers: the same. */
function expectClose(actual: unknown, expected: unknown, what: string): void {
  if (typeof actual === "number" && typeof expected === "number" && Number.isFinite(expected)) {
    const apart = Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
    expect(apart, `${what}: ${actual} is not ${expected}`).toBeLessThanOrEqual(1e-12);
  } else if (typeof expected === "object" && expected !== null) {
    expect(Object.keys(actual ?? {}), what).toEqual(Object.keys(expected));
    for (const [key, value] of Object.entries(expected)) expectClose(Reflect.get(Object(actual), key), value, `${what}.${key}`);
  } else {
    expect(actual, what).toEqual(expected);
  }
}

/** Every reading of a column, named. */
const readings = (column: Column) => ({
  weight: column.weight,
  mean: column.mean(),
  meanSquare: column.meanSquare(),
  meanCube: column.meanOf((value) => value ** 3),
  meanLog: column.meanOf(Math.log),
  median: column.median(),
  quantiles: PARTS.map((part) => column.quantile(part)),
  trimmedMeans: PARTS.map((part) => column.trimmedMean(part)),
  meanGap: column.meanGap(),
  groups: column.groups(),
});

const rankReadings = (column: Column) => [column.median(), ...PARTS.map((part) => column.quantile(part))];

/** Everything that disagreement, uncertainty and scores read from a crowd of at least one person. */
const measures = (crowd: Crowd) => ({
  jsd: jsd(crowd),
  jsdGroups: jsdGroups([{ id: "everybody", crowd }, { id: "again", crowd }]),
  meanPairwiseTv: meanPairwiseTv(crowd),
  meanPairwiseEmd: meanPairwiseEmd(crowd),
  severityVariance: severityVariance(crowd),
  variances: crowd.shares.map(variance),
  bestSplit: bestSplit(crowd.severity),
  standardError: standardErrorLinear(crowd),
  dirichletPrecision: dirichletPrecision(crowd),
  popVariance: popVariance(crowd),
  ambiguityBrier: ambiguityBrier(crowd, 0),
  ambiguityLog: ambiguityLog(crowd, crowd.k - 1, 0.005),
  ambiguityLogUnfloored: ambiguityLog(crowd, 0, 0),
  meanScores: [meanBrier(crowd, 1), meanLog(crowd, 1), meanRpsNormalised(crowd, 1)],
});

describe("Tally says what a recomputation from rows says", () => {
  test("after any history: every reading of every column", () => {
    fc.assert(
      fc.property(HISTORIES, (history) => {
        const { tally, rows } = afterwards(history);
        expect(tally.n).toBe(rows.length);
        if (rows.length === 0) return;
        const crowd = crowdOf(rows);
        expectClose(tally.shares.map(readings), crowd.shares.map(readings), "shares");
        expectClose(tally.cuts.map(readings), crowd.cuts.map(readings), "cuts");
        expectClose(readings(tally.severity), readings(crowd.severity), "severity");
      }),
    );
  });

  test("after any history: medians and quantiles of shares to the last bit", () => {
    fc.assert(
      fc.property(HISTORIES, (history) => {
        const { tally, rows } = afterwards(history);
        if (rows.length === 0) return;
        expect(tally.shares.map(rankReadings)).toEqual(crowdOf(rows).shares.map(rankReadings));
      }),
    );
  });

  test("after any history: the mean logarithm at any floor", () => {
    fc.assert(
      fc.property(HISTORIES, fc.constantFrom(0, 0.001, 0.005, 0.1), (history, epsilon) => {
        const { tally, rows } = afterwards(history);
        if (rows.length === 0) return;
        const crowd = crowdOf(rows);
        crowd.shares.forEach((_, scenario) => {
          expectClose(tally.meanLog(scenario, epsilon), crowd.meanLog(scenario, epsilon), `meanLog of ${scenario} at ${epsilon}`);
        });
      }),
    );
  });

  test.each(ALL_POOLS)("after any history: the pool $id and its steps", ({ id, pool, steps }) => {
    fc.assert(
      fc.property(HISTORIES, (history) => {
        const { tally, rows } = afterwards(history);
        const crowd = crowdOf(rows);
        expectClose(pool(tally), pool(crowd), id);
        expectClose(steps(tally), steps(crowd), `steps of ${id}`);
      }),
    );
  });

  test("after any history: disagreement, uncertainty and mean scores", () => {
    fc.assert(
      fc.property(HISTORIES, (history) => {
        const { tally, rows } = afterwards(history);
        if (rows.length > 0) expectClose(measures(tally), measures(crowdOf(rows)), "measures");
      }),
    );
  });
});

describe("Tally forgets how it came about", () => {
  test("any history leaves the state of adding those present one by one", () => {
    fc.assert(
      fc.property(HISTORIES, (history) => {
        const { tally, rows } = afterwards(history);
        const direct = new Tally(history.k);
        rows.forEach((row) => direct.add(weightsPermille(row.map((share) => Math.round(share * 1000)))));
        // Ten times as fast as toEqual on long arrays.
        expect(isDeepStrictEqual(tally, direct)).toBe(true);
      }),
    );
  });

  test("everybody removed, in any order: nobody, and every pool null", () => {
    const crowds = SCENARIOS.chain((k) => fc.array(estimatesOf(k), { minLength: 1, maxLength: 20 }));
    fc.assert(
      fc.property(crowds, (people) => {
        const tally = new Tally(people[0]?.length ?? 0);
        tally.addAll(people);
        people.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)).forEach((weights) => tally.remove(weights));
        expect(isDeepStrictEqual(tally, new Tally(tally.k))).toBe(true);
        expect(ALL_POOLS.map(({ pool }) => pool(tally))).toEqual(ALL_POOLS.map(() => null));
      }),
    );
  });
});
