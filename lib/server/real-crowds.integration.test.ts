import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { comparisonSchema, type Comparison, type PoolId } from "@/lib/contract/comparison";
import { scoresAnswerSchema, type ScoresAnswer } from "@/lib/contract/scores";
import { Browser } from "./testing/browser";
import { startTestServer, type TestServer } from "./testing/test-server";

const numbers = z.record(z.string(), z.number());

/** What two independent implementations made of the same forecasts, to 12 digits. */
const realSchema = z.object({
  question_id: z.string(),
  n: z.number(),
  pools: z.record(z.string(), z.array(z.number())),
  scores: z.record(z.string(), z.object({ brier: z.number(), log: z.number(), rps: z.number() })),
  meanIndividual: numbers,
  jsd: z.object({ jsd: z.number(), normalised: z.number() }),
  jsdByCondition: z.object({ total: z.number(), within: z.number(), between: z.number(), within_by_group: numbers }),
  meanPairwiseTV: z.number(),
  severityVariance: z.object({ mean: z.number(), within: z.number(), between: z.number(), total: z.number(), polarisation: z.number() }),
  dirichletPrecisionMoment: z.number(),
  standardErrorLinear: z.array(z.number()),
});
const { real } = z.object({ real: z.object({ gjp: z.array(realSchema) }) }).parse(JSON.parse(readFileSync("data/vectors/vectors.json", "utf8")));

/** The app's pools by the names of the reference. */
const POOL_NAMES: Partial<Record<PoolId, string>> = {
  linear: "linear", log: "log_eps005", median: "median", cumulativeMedian: "cumulativeMedian", trimmed: "trimmed10", logExtremised: "logExtremised15_eps001",
};

/** The app divides the ranked probability score by the number of cuts, the reference does not. */
const CUTS = 2;

const near = (number: number) => expect.closeTo(number, 9);
const allNear = (named: Record<string, number>) => Object.fromEntries(Object.entries(named).map(([name, number]) => [name, near(number)]));

function referenceOf(questionId: string): z.infer<typeof realSchema> {
  const found = real.gjp.find(({ question_id }) => question_id === questionId);
  if (!found) throw new Error(`The reference has no question ${questionId}.`);
  return found;
}

/** What the reference made with the pool that the app calls `id`. */
function named<T>(byName: Record<string, T>, id: PoolId): T {
  const found = byName[POOL_NAMES[id] ?? ""];
  if (found === undefined) throw new Error(`The reference has no pool ${id}.`);
  return found;
}

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe.each([
  ["russia-president-2012", "1002-0", false],
  ["iraq-us-troops-2011", "1009-0", true],
])("the published forecasts %s", (id, questionId, ordered) => {
  const expected = referenceOf(questionId);
  const ids = (Object.keys(POOL_NAMES) as PoolId[]).filter((pool) => ordered || pool !== "cumulativeMedian");
  let comparison: Comparison;
  let scores: ScoresAnswer;
  beforeAll(async () => {
    const browser = new Browser(server);
    comparison = comparisonSchema.parse((await browser.get(`/api/exercises/${id}/comparison`)).json);
    scores = scoresAnswerSchema.parse((await browser.get(`/api/exercises/${id}/scores`)).json);
  });

  it("have the reference's pools, and the cumulative median only for rungs", () => {
    expect(comparison.release.n).toBe(expected.n);
    for (const pool of ids) expect(comparison.pools[pool]).toEqual(named(expected.pools, pool).map(near));
    expect("cumulativeMedian" in comparison.pools).toBe(ordered);
  });

  it("have the reference's measures", () => {
    const { total, within, between, within_by_group } = expected.jsdByCondition;
    expect(comparison).toMatchObject({
      uncertainty: { standardError: expected.standardErrorLinear.map(near), precision: near(expected.dirichletPrecisionMoment) },
      disagreement: {
        meanPairwiseTv: near(expected.meanPairwiseTV),
        divergence: { total: near(total), normalised: near(expected.jsd.normalised), teams: { within: near(within), between: near(between) } },
        ordered: ordered ? { severity: allNear(expected.severityVariance) } : null,
      },
    });
    const byTeam = comparison.disagreement?.divergence.teams?.withinByTeam.map(({ id: team, divergence }) => [team, divergence]);
    expect(Object.fromEntries(byTeam ?? [])).toEqual(allNear(within_by_group));
  });

  it("have the reference's scores, and those of ordered rules only for rungs", () => {
    for (const pool of ids) {
      const { brier, log, rps } = named(expected.scores, pool);
      expect(scores.pools[pool]).toMatchObject({ brier: near(brier), log: near(log), ...(ordered ? { rps: near(rps / CUTS) } : {}) });
    }
    expect(scores).toMatchObject({ n: expected.n, simulated: 0, mine: null, meanIndividual: { brier: near(expected.meanIndividual.brier ?? NaN) } });
    expect(scores.rules).toEqual(["brier", "log", "spherical", "baseline", ...(ordered ? ["rps", "gjpOrdered", "orderedLog"] : [])]);
    expect(Object.keys(scores.pools.linear ?? {})).toEqual(scores.rules);
  });

  it("are taken apart without rest: the pool's score, the divergence, and the calibration", () => {
    const { diversity, calibration } = scores;
    expect(diversity.meanIndividual - diversity.diversity).toBeCloseTo(diversity.pool, 12);
    const { brier, reliability, resolution, uncertainty, withinVariance, withinCovariance } = calibration.murphy;
    expect(reliability - resolution + uncertainty + withinVariance - withinCovariance).toBeCloseTo(brier, 12);
    expect(calibration.bins.reduce((sum, { count }) => sum + count, 0)).toBe(expected.n * 3);
    const teams = comparison.disagreement?.divergence.teams;
    expect((teams?.within ?? NaN) + (teams?.between ?? NaN)).toBeCloseTo(comparison.disagreement?.divergence.total ?? NaN, 12);
  });

  it("can be read by every pool that exists, with a band, and by no other", async () => {
    const browser = new Browser(server);
    for (const pool of [...ids, "halfLife"]) {
      expect((await browser.get(`/api/exercises/${id}/comparison?pool=${pool}`)).json).toMatchObject({ query: { pool }, band: { method: "bootstrap", level: 0.9 } });
    }
    const cumulative = await browser.get(`/api/exercises/${id}/comparison?pool=cumulativeMedian`);
    expect([cumulative.status, cumulative.json.detail ?? null]).toEqual(ordered ? [200, null] : [400, "pool: cumulativeMedian needs scenarios in rising order, and this case has none."]);
  });
});
