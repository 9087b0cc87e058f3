import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { comparisonSchema } from "@/lib/contract/comparison";
import { state } from "../state";
import { Browser } from "../testing/browser";
import { startTestServer, type TestServer } from "../testing/test-server";

const read = (path: string) => readFileSync(join(process.cwd(), path), "utf8");
const written = parse(read("data/gjp/gjp_y1_threeway.csv"), { columns: true }) as Record<string, string>[];

/** The results that an independent implementation found for the same forecasts. */
const vectorsSchema = z.object({
  real: z.object({ gjp: z.array(z.object({ question_id: z.string(), n: z.number(), pools: z.record(z.string(), z.array(z.number())), jsdByCondition: z.object({ total: z.number(), within: z.number(), between: z.number(), within_by_group: z.record(z.string(), z.number()) }) })) }),
});
const SAME_POOLS = [
  ["linear", "linear"], ["median", "median"], ["cumulativeMedian", "cumulativeMedian"], ["log", "log_eps005"], ["trimmed", "trimmed10"],
  ["logExtremised", "logExtremised15_eps001"],
] as const;

const { real } = vectorsSchema.parse(JSON.parse(read("data/vectors/vectors.json")));

const weightsOf = (row: Record<string, string>) => [row.p_a, row.p_b, row.p_c].map((share) => Math.round(Number(share) * 1000));

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const CROWDS = [
  { id: "russia-president-2012", question: "1002-0", ordered: false, n: 388, rows: 401 },
  { id: "iraq-us-troops-2011", question: "1009-0", ordered: true, n: 321, rows: 329 },
];

describe.each(CROWDS)("the exercise $id of a fresh server", ({ id, question, ordered, n, rows }) => {
  const own = written.filter((row) => row.question_id === question);
  const expected = real.gjp.find((block) => block.question_id === question);

  it("is resolved, attributed and told to everybody", async () => {
    const answer = await new Browser(server).get(`/api/exercises/${id}`);
    expect(answer.json).toMatchObject({ id, caseId: id, protocol: "one-shot", privacy: "pseudonymous", release: "at-close", k: 5, stage: "resolved" });
    expect(answer.json).toMatchObject({ dataSource: { url: "https://doi.org/10.7910/DVN/BPCDH5", licence: "CC0-1.0" }, round: { number: 1 } });
    expect(answer.json).toMatchObject({ teams: [{ id: "individual" }, { id: "crowd-information" }, { id: "team" }] });
  });

  it(`holds all ${rows} forecasts in the order of time, versions without a gap`, async () => {
    const { reader } = state();
    const estimates = await reader.estimate.findMany({
      where: { exerciseId: id },
      select: { weights: true, version: true, revision: true, createdAt: true, round: { select: { number: true, stage: true } }, participant: { select: { name: true } } },
      orderBy: { version: "asc" },
    });
    expect(estimates).toEqual(
      own.map((row, index) => ({
        weights: weightsOf(row),
        version: index + 1,
        revision: Number(row.revision),
        createdAt: new Date(`${row.submitted_at}Z`),
        round: { number: 1, stage: "revealed" },
        participant: { name: `Forecaster ${row.forecaster_id}` },
      })),
    );
    expect(await reader.exercise.findUnique({ where: { id }, select: { version: true } })).toEqual({ version: rows });
  });

  it(`knows ${n} people, each in one team, none simulated and none with a session`, async () => {
    const people = await state().reader.participant.findMany({ where: { exerciseId: id }, select: { name: true, simulated: true, sessionId: true, team: { select: { slug: true } } } });
    const conditions = new Map(own.map((row) => [`Forecaster ${row.forecaster_id}`, row.condition]));
    expect(people).toHaveLength(n);
    for (const { name, simulated, sessionId, team } of people) expect([name, simulated, sessionId, team?.slug]).toEqual([name, false, null, conditions.get(name)]);
  });

  it("shows anybody the pools that the vectors hold for it, computed from each person's last revision", async () => {
    const answer = await new Browser(server).get(`/api/exercises/${id}/comparison`);
    expect(answer.status, answer.text).toBe(200);
    const { pools, people, release } = comparisonSchema.parse(answer.json);
    expect(release).toMatchObject({ n, simulated: 0 });
    expect("cumulativeMedian" in pools).toBe(ordered);
    for (const [mine, theirs] of SAME_POOLS.filter(([id]) => ordered || id !== "cumulativeMedian")) {
      const pool = pools[mine] ?? [];
      expect(pool).toHaveLength(3);
      pool.forEach((share, scenario) => expect(share, `${mine} ${scenario}`).toBeCloseTo(expected?.pools[theirs]?.[scenario] ?? NaN, 9));
    }
    const last = new Map(own.map((row) => [row.forecaster_id, weightsOf(row).join()]));
    expect(people.map(({ weights }) => weights.join()).sort()).toEqual([...last.values()].sort());
  });

  it("splits disagreement over the conditions as the vectors do", async () => {
    const answer = await new Browser(server).get(`/api/exercises/${id}/comparison`);
    const split = expected?.jsdByCondition;
    if (!split) throw new Error("The vectors hold no split for this question.");
    const near = (number: number | undefined) => expect.closeTo(number ?? NaN, 9);
    expect(comparisonSchema.parse(answer.json).disagreement?.divergence).toMatchObject({
      total: near(split.total),
      teams: {
        within: near(split.within),
        between: near(split.between),
        withinByTeam: ["individual", "crowd-information", "team"].map((team) => ({ id: team, divergence: near(split.within_by_group[team]) })),
      },
    });
  });

  it("takes no estimate and nobody in", async () => {
    const person = new Browser(server);
    expect((await person.post(`/api/exercises/${id}/estimates`, { weights: [400, 300, 300] })).json).toMatchObject({ code: "not_found" });
    expect((await person.post(`/api/exercises/${id}/join`, {})).json).toMatchObject({ code: "not_found" });
  });
});

describe("the second start", () => {
  it("finds the exercises as they were and adds nothing", async () => {
    const count = () => state().reader.estimate.count();
    const before = await count();
    await server.restart();
    expect(await count()).toBe(before);
    expect(before).toBe(24 + 401 + 329);
  });

  it("lists the practice board first", async () => {
    const { exercises } = z.object({ exercises: z.array(z.object({ id: z.string() })) }).parse((await new Browser(server).get("/api/exercises")).json);
    expect(exercises.map(({ id }) => id)).toEqual(["iran-pakistan-2024", "iraq-us-troops-2011", "russia-president-2012"]);
  });
});
