import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { answerTo, expectClose, read, vectors } from "./vectors.fixture";

/** The vectors give twelve digits. */
const TOLERANCE = 1e-9;

const forecast = z.object({
  question_id: z.string(),
  forecaster_id: z.coerce.number().int(),
  revision: z.coerce.number().int(),
  condition: z.string(),
  self_expertise_1to5: z.coerce.number().int().min(1),
  p_a: z.coerce.number(),
  p_b: z.coerce.number(),
  p_c: z.coerce.number(),
});
const forecasts = z.array(forecast).parse(parse(read("gjp/gjp_y1_threeway.csv"), { columns: true }));

/** The last revision of each forecaster, sorted by number. */
function people(question: string) {
  const last = new Map<number, z.infer<typeof forecast>>();
  for (const one of forecasts) {
    const known = last.get(one.forecaster_id);
    if (one.question_id === question && (!known || one.revision > known.revision)) last.set(one.forecaster_id, one);
  }
  return [...last.values()].sort((a, b) => a.forecaster_id - b.forecaster_id);
}

describe.each(vectors.real.gjp)("the real forecasts on question $question_id", (wanted) => {
  const crowd = people(wanted.question_id);
  const P = crowd.map(({ p_a, p_b, p_c }) => [p_a, p_b, p_c]);
  const weights = crowd.map(({ self_expertise_1to5 }) => self_expertise_1to5);
  const y = wanted.outcome;

  const pools: Record<string, () => unknown> = {
    linear: () => answerTo("linear", { P }),
    linearByExpertise: () => answerTo("weightedLinear", { P, weights }),
    median: () => answerTo("median", { P }),
    medianMetaculus: () => answerTo("medianMetaculus", { P, eps: 0.001 }),
    cumulativeMedian: () => answerTo("cumulativeMedian", { P }),
    trimmed10: () => answerTo("trimmed", { P, trim: 0.1 }),
    trimmed20: () => answerTo("trimmed", { P, trim: 0.2 }),
    log_eps001: () => answerTo("log", { P, eps: 0.001 }),
    log_eps005: () => answerTo("log", { P, eps: 0.005 }),
    gmo_eps001: () => answerTo("gmoRenormalised", { P, eps: 0.001 }),
    neymanLog_eps001: () => answerTo("neymanLog", { P, eps: 0.001 }),
    linearPower2: () => answerTo("powerTransform", { p: answerTo("linear", { P }), a: 2 }),
    logExtremised15_eps001: () => answerTo("logExtremised", { P, eps: 0.001, a: 1.5 }),
  };

  it(`come from ${wanted.n} people`, () => expect(P).toHaveLength(wanted.n));

  it("are pooled in all the ways that the vectors know, and each pool is scored", () => {
    expect(Object.keys(wanted.pools).sort()).toEqual(Object.keys(pools).sort());
    expect(Object.keys(wanted.scores).sort()).toEqual(Object.keys(pools).sort());
  });
  it.each(Object.entries(wanted.pools))("agree: %s", (id, pool) => expectClose(pools[id]?.(), pool, TOLERANCE));
  it.each(Object.entries(wanted.scores))("agree: the scores of %s", (id, scores) => {
    expect(Object.keys(scores).sort()).toEqual(["brier", "log", "rps"]);
    const all = z.record(z.string(), z.number()).parse(answerTo("scores", { p: pools[id]?.(), y }));
    for (const [rule, score] of Object.entries(scores)) expectClose(all[rule], score, TOLERANCE);
  });

  it("agree: the mean of the individual scores", () => {
    expect(answerTo("ambiguityBrier", { P, y })).toHaveProperty("mean_individual", expect.closeTo(wanted.meanIndividual.brier, 9));
    const each = P.map((p) => z.number().parse(answerTo("rps", { p, y })));
    expect(each.reduce((total, score) => total + score, 0) / each.length).toBeCloseTo(wanted.meanIndividual.rps, 9);
  });

  it.each(["jsd", "meanPairwiseTV", "severityVariance", "dirichletPrecisionMoment", "standardErrorLinear"] as const)("agree: %s", (fn) =>
    expectClose(answerTo(fn, { P }), wanted[fn], TOLERANCE),
  );
  it("agree: jsdByCondition", () => expectClose(answerTo("jsdGroups", { P, groups: crowd.map(({ condition }) => condition) }), wanted.jsdByCondition, TOLERANCE));
});
