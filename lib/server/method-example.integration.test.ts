import { readFileSync } from "node:fs";
import { createTranslator } from "use-intl/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import type { MethodExample } from "@/lib/contract/method-example";
import { METHOD_GROUPS, type MethodId, type WorkedMethodId } from "@/lib/contract/methods";
import messages from "@/messages/en.json";
import { actorFromToken, type Actor } from "./actor";
import { readMethodExample } from "./method-example";
import { METHOD_WORK } from "./method-examples/examples";
import { state } from "./state";
import { Browser } from "./testing/browser";
import { BOARD, startTestServer, type TestServer } from "./testing/test-server";

const BOARD_ID = "iran-pakistan-2024";
const RUSSIA = "russia-president-2012";
const IRAQ = "iraq-us-troops-2011";
const ALL: readonly MethodId[] = Object.values(METHOD_GROUPS).flat();
const IDS = ALL.filter((id): id is WorkedMethodId => id !== "lexicons");

const shares = z.array(z.number());
const realSchema = z.object({
  question_id: z.string(),
  n: z.number(),
  pools: z.record(z.string(), shares),
  scores: z.record(z.string(), z.object({ brier: z.number(), log: z.number(), rps: z.number() })),
  meanIndividual: z.object({ brier: z.number() }),
  jsd: z.object({ pooled_entropy: z.number(), mean_entropy: z.number(), jsd: z.number(), normalised: z.number() }),
  jsdByCondition: z.object({ within: z.number(), between: z.number() }),
  meanPairwiseTV: z.number(),
  severityVariance: z.object({ mean: z.number(), within: z.number(), between: z.number(), total: z.number(), polarisation: z.number() }),
  dirichletPrecisionMoment: z.number(),
  standardErrorLinear: shares,
});
const { real } = z.object({ real: z.object({ gjp: z.array(realSchema) }) }).parse(JSON.parse(readFileSync("data/vectors/vectors.json", "utf8")));
function referenceOf(questionId: string) {
  const found = real.gjp.find(({ question_id }) => question_id === questionId);
  if (!found) throw new Error(`The reference has no question ${questionId}.`);
  return found;
}

/** The reference pools of the vectors by the ids of their pages. */
const POOL_NAMES: readonly (readonly [WorkedMethodId, string])[] = [
  ["linear", "linear"],
  ["log", "log_eps005"],
  ["median", "median"],
  ["trimmed", "trimmed10"],
  ["logExtremised", "logExtremised15_eps001"],
  ["gmoRenormalised", "gmo_eps001"],
  ["powerTransform", "linearPower2"],
  ["neymanLog", "neymanLog_eps001"],
  ["medianMetaculus", "medianMetaculus"],
];

const near = (number: number) => expect.closeTo(number, 9);
const quantityNear = (number: number) => expect.objectContaining({ value: near(number) });
const sharesOf = (example: MethodExample | null, row: string) => example?.rows.find(({ id }) => id === row)?.shares;
const valuesOf = (example: MethodExample | null) => Object.fromEntries((example?.rows ?? []).map(({ id, more }) => [id, more[0]?.value]));

let server: TestServer;
let nobody: Actor;
beforeAll(async () => {
  server = await startTestServer();
  nobody = await actorFromToken();
});
afterAll(() => server.stop());

const submit = async (browser: Browser, weights: readonly number[]) => expect((await browser.post(`${BOARD}/estimates`, { weights })).status).toBe(201);
const actorOf = (browser: Browser) => actorFromToken(browser.cookie?.split("=")[1]);

describe("readMethodExample(nobody, no exercise, id) on the published crowds", () => {
  it.each(POOL_NAMES)("%s comes to the reference's %s", async (id, name) => {
    const expected = referenceOf("1002-0");
    const example = await readMethodExample(nobody, undefined, id, "en");
    expect(example?.crowd).toMatchObject({ exercise: { id: RUSSIA, dataSource: { licence: "CC0-1.0" } }, n: expected.n, simulated: 0, ordered: false });
    expect(sharesOf(example, "pool")).toEqual(expected.pools[name]?.map(near));
    expect(sharesOf(example, id === "linear" ? "pool" : "linear")).toEqual(expected.pools.linear?.map(near));
  });

  it("what needs rungs is shown on the crowd that has some", async () => {
    const { pools, severityVariance } = referenceOf("1009-0");
    const example = await readMethodExample(nobody, undefined, "cumulativeMedian", "en");
    expect(example?.crowd).toMatchObject({ exercise: { id: IRAQ }, n: 321, ordered: true });
    expect(sharesOf(example, "pool")).toEqual(pools.cumulativeMedian?.map(near));
    const severity = await readMethodExample(nobody, undefined, "severity", "en");
    const { mean, within, between, total, polarisation } = severityVariance;
    expect(valuesOf(severity)).toEqual({
      severityMean: near(mean), severityWithin: near(within), severityBetween: near(between), severityTotal: near(total), polarisation: near(polarisation),
    });
  });

  it("measures are the reference's", async () => {
    const { jsd, jsdByCondition, meanPairwiseTV, dirichletPrecisionMoment, standardErrorLinear } = referenceOf("1002-0");
    expect(valuesOf(await readMethodExample(nobody, undefined, "jsd", "en"))).toMatchObject({
      pooledEntropy: near(jsd.pooled_entropy), meanEntropy: near(jsd.mean_entropy), divergence: near(jsd.jsd), normalised: near(jsd.normalised),
      within: near(jsdByCondition.within), between: near(jsdByCondition.between),
    });
    expect(valuesOf(await readMethodExample(nobody, undefined, "distance", "en"))).toEqual({ meanPairwiseTv: near(meanPairwiseTV) });
    expect((await readMethodExample(nobody, undefined, "dirichlet", "en"))?.facts.precision).toEqual(quantityNear(dirichletPrecisionMoment));
    expect(sharesOf(await readMethodExample(nobody, undefined, "standardError", "en"), "standardError")).toEqual(standardErrorLinear.map(near));
  });

  it("scores are the reference's, with the scenario that came true", async () => {
    const { scores, meanIndividual } = referenceOf("1002-0");
    const brier = await readMethodExample(nobody, undefined, "brier", "en");
    expect(brier?.crowd?.happened).toBe(1);
    expect(valuesOf(brier)).toEqual({ linear: near(scores.linear?.brier ?? NaN), uniform: near(2 / 3), meanIndividual: near(meanIndividual.brier) });
    expect(valuesOf(await readMethodExample(nobody, undefined, "logScore", "en"))).toMatchObject({ linear: near(scores.linear?.log ?? NaN), meanIndividual: Infinity });
    const rps = await readMethodExample(nobody, undefined, "rps", "en");
    expect(valuesOf(rps)).toMatchObject({ linear: near((referenceOf("1009-0").scores.linear?.rps ?? NaN) / 2) });
  });

  it("rounds are people's first and last submissions", async () => {
    const example = await readMethodExample(nobody, undefined, "roundStability", "en");
    // 13 people of this question came back; nine of them moved by more than a point
    expect(example?.facts).toMatchObject({ n: 388, changed: 9, toward: 6 });
  });

  it("made-up numbers belong to no crowd", async () => {
    const peer = await readMethodExample(nobody, undefined, "peer", "en");
    expect(peer?.crowd).toBeNull();
    expect(peer?.rows.reduce((sum, { more }) => sum + (more[1]?.value ?? NaN), 0)).toBeCloseTo(0, 9);
    const { brier, coverage, days } = (await readMethodExample(nobody, undefined, "timeAveraged", "en"))?.facts ?? {};
    // 3 days at 2 · 0.7², 3 at 2 · 0.4², 2 at 2 · 0.3²
    expect([brier, coverage, days]).toEqual([quantityNear((3 * 0.98 + 3 * 0.32 + 2 * 0.18) / 8), quantityNear(0.8), 8]);
  });
});

describe.each(IDS.map((id) => [id]))("the words of %s", (id) => {
  it("have a name for every row and column, and a sentence without a gap", async () => {
    const example = await readMethodExample(nobody, undefined, id, "en");
    if (!example) throw new Error("There is no example.");
    expect(example.rows.length).toBeGreaterThan(0);
    const rowNames = [...Object.keys(messages.methods.row), "pool"];
    for (const row of example.rows) expect(rowNames).toContain(row.id);
    for (const name of example.columns.more) expect(Object.keys(messages.methods.column)).toContain(name);
    for (const { more, shares: perScenario } of example.rows) {
      expect(more).toHaveLength(example.columns.more.length);
      if (perScenario) expect(perScenario).toHaveLength(example.crowd?.scenarios.length ?? 0);
    }
    const say = createTranslator({ locale: "en-GB", messages, namespace: "methods.entry", onError: (error) => { throw error; } });
    const facts = Object.entries(example.facts).map(([name, fact]) => [name, typeof fact === "object" ? String(fact.value) : fact]);
    expect(say(`${id}.example`, Object.fromEntries(facts))).toMatch(/[.]$/);
  });
});

describe("readMethodExample(actor, exercise, id)", () => {
  it("shows a published crowd before one's own estimate, and no byte that depends on the others", async () => {
    const before = await Promise.all(IDS.map((id) => readMethodExample(nobody, BOARD_ID, id, "en")));
    await submit(new Browser(server), [10, 20, 970]);
    const after = await Promise.all(IDS.map((id) => readMethodExample(nobody, BOARD_ID, id, "en")));
    expect(after).toEqual(before);
    expect(after[IDS.indexOf("linear")]).toMatchObject({ crowd: { exercise: { id: RUSSIA } }, instead: "estimate_first" });
  });

  it("shows the exercise itself after it, with the reader's own line", async () => {
    const browser = new Browser(server);
    await submit(browser, [500, 300, 200]);
    const actor = await actorOf(browser);
    const linear = await readMethodExample(actor, BOARD_ID, "linear", "en");
    const comparison = (await browser.get(`${BOARD}/comparison`)).json;
    expect(linear).toMatchObject({ instead: null, crowd: { exercise: { id: BOARD_ID, dataSource: null } } });
    expect(comparison.pools).toMatchObject({ linear: sharesOf(linear, "pool") });
    const distance = await readMethodExample(actor, BOARD_ID, "distance", "en");
    expect(Object.keys(valuesOf(distance))).toEqual(["meanPairwiseTv", "meanPairwiseEmd", "mineToLinear"]);
    expect(distance?.facts.mine).toBe("yes");
  });

  it("never tells first how an exercise came out, and takes no note of a reading", async () => {
    const browser = new Browser(server);
    await submit(browser, [500, 300, 200]);
    const actor = await actorOf(browser);
    expect(await readMethodExample(actor, BOARD_ID, "brier", "en")).toMatchObject({ instead: "outcome", crowd: { exercise: { id: RUSSIA } } });
    expect(await state().reader.participant.count({ where: { sessionId: actor.sessionId, outcomeReadAt: { not: null } } })).toBe(0);
    const outcome = (await browser.get(`${BOARD}/outcome`)).json;
    const brier = await readMethodExample(actor, BOARD_ID, "brier", "en");
    expect(brier).toMatchObject({ instead: null, crowd: { exercise: { id: BOARD_ID } } });
    expect(outcome.brier).toMatchObject({ mine: valuesOf(brier).mine, uniform: valuesOf(brier).uniform });
  });

  it.each([
    ["an exercise that does not exist", "nowhere", "linear", "not_found", RUSSIA],
    ["rungs where there are none", RUSSIA, "cumulativeMedian", "unordered", IRAQ],
    ["earlier estimates where they are private", BOARD_ID, "roundStability", "published", RUSSIA],
  ] as const)("says why for %s", async (_, asked, id, instead, shown) => {
    expect(await readMethodExample(nobody, asked, id, "en")).toMatchObject({ instead, crowd: { exercise: { id: shown } } });
  });

  it("says so where there is too little: people who spoke on one day have no half-life", async () => {
    const browser = new Browser(server);
    await submit(browser, [500, 300, 200]);
    expect(await readMethodExample(await actorOf(browser), BOARD_ID, "halfLife", "en")).toMatchObject({ instead: "too_little", crowd: { exercise: { id: RUSSIA } } });
  });

  it("asks for an order exactly where the registries do", () => {
    const needing = IDS.filter((id) => METHOD_WORK[id].ordered);
    expect(needing).toEqual(["cumulativeMedian", "cumulativeTrimmed", "severity", "camps", "consensus", "rps", "gjpOrdered", "orderedLog"]);
  });
});
