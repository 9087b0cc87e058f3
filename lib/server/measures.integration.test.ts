import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comparisonSchema, type Comparison } from "@/lib/contract/comparison";
import { Browser } from "./testing/browser";
import { makeExercise } from "./testing/exercise";
import { BOARD, startTestServer, type TestServer } from "./testing/test-server";

const [LOW, MIDDLE, HIGH] = [[1000, 0, 0], [0, 1000, 0], [0, 0, 1000]];
const BEGAN = new Date("2024-01-19T12:00:00Z").getTime();
const HOUR_MS = 60 * 60 * 1000;

/** So many people of a team who all say the same, named after it. */
const people = (team: string, count: number, weights: number[] = LOW) => Array.from({ length: count }, (_, index) => ({ name: `${team} ${index}`, team, said: [{ weights }] }));

/** People without a team, each with the hour in which he spoke. */
const speakers = (...said: [number, number[]][]) => said.map(([hour, weights], index) => ({ name: `Speaker ${index}`, said: [{ weights, at: new Date(BEGAN + hour * HOUR_MS) }] }));

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

let made = 0;

/** The comparison of an exercise that is made for it. */
async function compare(members: Parameters<typeof makeExercise>[0]["members"], { k = 5, query = "" } = {}): Promise<Comparison> {
  const answer = await ask(members, { k, query });
  return comparisonSchema.parse(answer.json);
}

async function ask(members: Parameters<typeof makeExercise>[0]["members"], { k = 5, query = "" } = {}) {
  const id = `made-${(made += 1)}`;
  await makeExercise({ id, published: true, k, teams: ["red", "blue", "green"], members });
  return new Browser(server).get(`/api/exercises/${id}/comparison${query}`);
}

describe("the half-life pool", () => {
  it("weighs people by their age before the newest estimate, and says how many that are in effect", async () => {
    const { pools, effectiveN } = await compare(speakers([0, LOW], [7 * 24, HIGH]));
    expect(pools.halfLife).toEqual([expect.closeTo(1 / 3, 12), 0, expect.closeTo(2 / 3, 12)]);
    expect(effectiveN).toBeCloseTo(1.5 ** 2 / 1.25, 12);
  });

  it.each([["24 hours", 24, false], ["24 hours and a minute", 24 + 1 / 60, true]])("exists after %s: %s h, %s", async (_what, hours, exists) => {
    const comparison = await compare(speakers([0, LOW], [hours, HIGH]));
    expect("halfLife" in comparison.pools).toBe(exists);
    expect(comparison.effectiveN === null).toBe(!exists);
  });

  it("is refused with a sentence where it does not exist", async () => {
    const refused = await ask(speakers([0, LOW], [1, HIGH]), { query: "?pool=halfLife" });
    expect(refused).toMatchObject({ status: 400, json: { code: "invalid_query", detail: "pool: halfLife needs people who answered over more than a day." } });
  });

  it("is the release's: a team without people has the pool, and nobody in it", async () => {
    const members = speakers([0, LOW], [48, HIGH]);
    expect(await compare(members, { query: "?team=red" })).toMatchObject({ pools: { halfLife: null, linear: null }, effectiveN: null, band: null });
  });

  it("has other digits under its figure when only the hours differ", async () => {
    await makeExercise({ id: "hours", published: true, members: speakers([0, LOW], [48, HIGH]) });
    const print = async () => comparisonSchema.parse((await new Browser(server).get("/api/exercises/hours/comparison")).json).fingerprints["pool-bars"];
    const before = await print();
    await server.stop();
    server = await startTestServer();
    await makeExercise({ id: "hours", published: true, members: speakers([0, LOW], [49, HIGH]) });
    expect(await print()).not.toBe(before);
  });
});

describe("groups of fewer than k people", () => {
  it("are not told apart: with 5 and 4 the split over teams is withheld, with 5 and 5 it is shown", async () => {
    const shown = await compare([...people("red", 5), ...people("blue", 5, HIGH)]);
    expect(shown.disagreement?.divergence.teams).toEqual({
      within: 0,
      between: expect.closeTo(Math.log(2), 12),
      withinByTeam: [{ id: "red", divergence: 0 }, { id: "blue", divergence: 0 }],
    });
    const withheld = await compare([...people("red", 5), ...people("blue", 4, HIGH)]);
    expect(withheld.disagreement?.divergence).toMatchObject({ teams: null, total: expect.any(Number) });
  });

  it("also when they are those without a team, who are a group of their own", async () => {
    const teamless = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `Nobody's ${index}`, said: [{ weights: MIDDLE ?? [] }] }));
    const shown = await compare([...people("red", 5), ...teamless(5)]);
    expect(shown.disagreement?.divergence.teams?.withinByTeam.map(({ id }) => id)).toEqual(["red", null]);
    expect((await compare([...people("red", 5), ...teamless(4)])).disagreement?.divergence.teams).toBeNull();
  });

  it("are not left out to show the rest, nor left as the rest", async () => {
    const shown = await compare([...people("red", 5), ...people("blue", 5, HIGH), ...people("green", 4, MIDDLE)]);
    // beside the whole, red and blue together would give the four of green away: the first of the smallest joins them
    expect(shown.sensitivity.withoutTeam.map(({ id }) => id)).toEqual(["blue"]);
    expect(shown.sensitivity.withoutTeam[0]).toMatchObject({ linear: [expect.closeTo(5 / 9, 12), expect.closeTo(4 / 9, 12), 0] });
    expect(shown.teams.map(({ n }) => n)).toEqual([0, 5, 0]);
    expect((await compare([...people("red", 9), ...people("blue", 4, HIGH)])).sensitivity.withoutTeam).toEqual([]);
  });

  it("are no camps", async () => {
    const camps = async (low: number, high: number) => (await compare([...people("red", low), ...people("blue", high, HIGH)])).disagreement?.ordered?.camps;
    expect(await camps(5, 5)).toEqual({ eta2: 1, split: true, low: { n: 5, meanSeverity: 0, linear: [1, 0, 0] }, high: { n: 5, meanSeverity: 1, linear: [0, 0, 1] } });
    expect(await camps(5, 4)).toBeNull();
    expect(await camps(4, 5)).toBeNull();
  });
});

describe("measures of few people", () => {
  it("are absent for nobody and for one, and within one team there are no teams to compare", async () => {
    const nothing = { uncertainty: { standardError: null, precision: null }, disagreement: null, sensitivity: { withoutOne: null, withoutTeam: [], poolsRankOtherwise: [] } };
    expect(await compare([])).toMatchObject({ ...nothing, sensitivity: { ...nothing.sensitivity, poolsApart: null }, releasedAt: null, band: null });
    expect(await compare(people("red", 1, [500, 300, 200]))).toMatchObject({ ...nothing, band: { method: "range", level: 1, low: [0.5, 0.3, 0.2] } });
    const team = await compare([...people("red", 6), ...people("blue", 6, HIGH)], { query: "?team=red" });
    expect(team).toMatchObject({ disagreement: { divergence: { total: 0, teams: null } }, sensitivity: { withoutTeam: [] } });
  });

  it("name no precision where all say the same, and the range without one person from three on", async () => {
    expect((await compare(people("red", 2))).uncertainty).toEqual({ standardError: [0, 0, 0], precision: null });
    expect((await compare([...people("red", 1), ...people("blue", 1, HIGH)])).sensitivity.withoutOne).toBeNull();
    const three = await compare([...people("red", 2), ...people("blue", 1, HIGH)]);
    expect(three.sensitivity.withoutOne).toEqual({ low: [0.5, 0, 0], high: [1, 0, 0.5], changesRanking: false });
  });
});

describe("pools that stand apart", () => {
  it("are named with their gap, without the sharpened one", async () => {
    const said = [[500, 450, 50], [480, 470, 50], [100, 200, 700]];
    const { pools, sensitivity } = await compare(said.map((weights, index) => ({ name: `P${index}`, said: [{ weights }] })));
    const existing = Object.entries(pools).filter(([id]) => id !== "logExtremised");
    const shares = existing.map(([, pool]) => pool?.[sensitivity.poolsApart?.scenario ?? -1] ?? NaN);
    expect(sensitivity.poolsApart?.gap).toBeCloseTo(Math.max(...shares) - Math.min(...shares), 12);
    expect(existing.map(([id]) => id)).toEqual(expect.arrayContaining([sensitivity.poolsApart?.low, sensitivity.poolsApart?.high]));
    expect(sensitivity.poolsApart?.moreThanFivePoints).toBe(true);
  });

  it("that rank otherwise than the linear pool are listed", async () => {
    const said = [[520, 480, 0], [520, 480, 0], [0, 300, 700]];
    const { sensitivity, pools } = await compare(said.map((weights, index) => ({ name: `P${index}`, said: [{ weights }] })));
    expect(pools.linear?.map((share) => share.toFixed(3))).toEqual(["0.347", "0.420", "0.233"]);
    expect(sensitivity.poolsRankOtherwise).toContain("median");
    expect(sensitivity.poolsRankOtherwise).not.toContain("linear");
  });
});

describe("ordered measures", () => {
  it("are absent for an unordered case and there for the shipped board", async () => {
    const browser = new Browser(server);
    await browser.post(`${BOARD}/estimates`, { weights: [500, 300, 200] });
    expect((await browser.get(`${BOARD}/comparison`)).json).toMatchObject({ disagreement: { ordered: { consensus: expect.any(Number), meanPairwiseEmd: expect.any(Number), camps: { low: { n: expect.any(Number) } } } } });
    expect((await browser.get("/api/exercises/russia-president-2012/comparison")).json).toMatchObject({ disagreement: { ordered: null } });
  });
});
