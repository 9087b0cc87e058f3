import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostMortem } from "@/lib/contract/post-mortem";
import type { ScoresAnswer } from "@/lib/contract/scores";
import { Browser } from "./testing/browser";
import { seatPeople } from "./testing/seated-people";
import { teamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const DECISION = { scenario: "status-quo", note: "No further strike until the horizon.", sources: ["https://example.org/report"] };

/** What each of six people gave to the first scenario in both rounds, and the claim that he cited; the fifth missed round 1. */
const PLAYED = [[100, 600, "c01"], [200, 500, "c01"], [600, 400, "c02"], [300, 300, "c02"], [null, 700, "c02"], [500, 800, "c03"]] as const;

async function played(more: Record<string, unknown> = {}) {
  const exercise = await teamExercise(server, { k: 2, teams: [], ...more });
  const people = await seatPeople(server, exercise.created.id, PLAYED.map(() => null));
  for (const round of [1, 2] as const) {
    await exercise.command(round, "open");
    for (const [index, { browser }] of people.entries()) {
      const [first, second, claim] = PLAYED[index] ?? [null, null, ""];
      const low = round === 1 ? first : second;
      if (low !== null) await browser.post(`${exercise.api}/estimates`, { weights: [low, 1000 - low, 0], rationale: `I say ${low}.`, cites: [claim] });
    }
    await exercise.command(round, "close", { reveal: true });
  }
  const browsers = people.map(({ browser }) => browser);
  const read = async (browser: Browser | undefined, path: string) => (await (browser ?? new Browser(server)).get(`${exercise.api}/${path}`)).json;
  const resolve = (body: unknown = DECISION) => exercise.facilitator.post(`${exercise.api}/resolution`, body);
  return { ...exercise, people, browsers, resolve, read };
}

describe("the post-mortem", () => {
  it("tells the pool's way, who moved, the reasons at both ends and what those gave who cited a claim", async () => {
    const { browsers, resolve, read } = await played();
    await resolve();
    const { hindsight, resolution, lessons } = (await read(browsers[0], "post-mortem")) as unknown as PostMortem;
    expect([resolution, lessons]).toMatchObject([DECISION, null]);
    expect(hindsight?.path).toEqual([{ round: 1, n: 5, probability: expect.closeTo(0.34, 12) }, { round: 2, n: 6, probability: expect.closeTo(0.55, 12) }]);
    expect(hindsight?.moved).toEqual({ from: 1, to: 2, towards: 3, away: 1, same: 1 });
    expect(hindsight?.nearest.map(({ permille, name }) => [permille, name])).toEqual([[800, null], [700, null], [600, null]]);
    expect(hindsight?.furthest.map(({ text, mine }) => [text, mine])).toEqual([["I say 300.", false], ["I say 400.", false], ["I say 500.", false]]);
    expect(hindsight?.evidence).toEqual([
      { claim: "c02", cited: 3, others: 3, withMean: 0.47, withoutMean: 0.63 },
      { claim: "c01", cited: 2, others: 4, withMean: null, withoutMean: null },
      // one person alone
      { claim: "c03", cited: 1, others: 5, withMean: null, withoutMean: null },
    ]);
    const briers = hindsight?.pools.map(({ brier }) => brier) ?? [];
    expect(briers).toEqual(briers.toSorted((a, b) => a - b));
  });

  it("leaves out what those gave who cited a claim, where they or the others are fewer than k", async () => {
    const { browsers, resolve, read } = await played({ k: 4 });
    await resolve();
    const { hindsight } = (await read(browsers[0], "post-mortem")) as unknown as PostMortem;
    expect(hindsight?.evidence.map(({ cited, withMean, withoutMean }) => [cited, withMean, withoutMean])).toEqual([[3, null, null], [2, null, null], [1, null, null]]);
  });

  it("shows a latecomer nothing of the round that he missed", async () => {
    const { browsers, resolve, read } = await played();
    await resolve();
    const { hindsight } = (await read(browsers[4], "post-mortem")) as unknown as PostMortem;
    expect([hindsight?.path.map(({ round }) => round), hindsight?.moved]).toEqual([[2], null]);
  });

  it("is closed before the decision and after it was taken back, and to strangers", async () => {
    const { api, browsers, facilitator, resolve, read } = await played();
    expect(await read(browsers[0], "post-mortem")).toMatchObject({ code: "not_resolved" });
    await resolve();
    expect(await read(undefined, "post-mortem")).toMatchObject({ code: "estimate_first" });
    await facilitator.delete(`${api}/resolution`);
    expect(await read(browsers[0], "post-mortem")).toMatchObject({ code: "not_resolved" });
  });

  it("has no numbers where it was decided that it cannot be decided, but the note and the lessons", async () => {
    const { api, browsers, facilitator, resolve, read } = await played();
    await resolve({ ...DECISION, scenario: null });
    await facilitator.post(`${api}/lessons`, { text: "Ask what can be decided." });
    expect(await read(browsers[0], "post-mortem")).toMatchObject({ hindsight: null, resolution: { note: DECISION.note }, lessons: { text: "Ask what can be decided." } });
  });

  it("belongs to exercises of invited people", async () => {
    for (const id of ["iran-pakistan-2024", "russia-president-2012", "nowhere"]) expect((await new Browser(server).get(`/api/exercises/${id}/post-mortem`)).json).toMatchObject({ code: "not_found" });
  });
});

describe("the lessons", () => {
  it("are written anew by a facilitator, stay on record in the log, and go with an empty text", async () => {
    const { api, browsers, facilitator, resolve, read } = await played();
    await resolve();
    const write = (text: string, browser = facilitator) => browser.post(`${api}/lessons`, { text });
    expect((await write("Mine", browsers[0])).json).toMatchObject({ code: "not_facilitator" });
    expect((await write("a\u0000b")).json).toMatchObject({ code: "invalid_text" });
    expect((await write("x".repeat(4001))).json).toMatchObject({ code: "invalid_body" });
    await write("Base rates first.");
    expect(await write("Base rates first, then news.")).toMatchObject({ status: 201, json: { number: 2 } });
    expect(await read(browsers[1], "post-mortem")).toMatchObject({ lessons: { number: 2, text: "Base rates first, then news." } });
    expect((await facilitator.get(`${api}/export.json`)).json).toMatchObject({ lessons: { number: 2 } });
    await write("");
    expect(await read(browsers[1], "post-mortem")).toMatchObject({ lessons: null });
    const { entries } = (await facilitator.get(`${api}/log`)).json as { entries: { kind: string }[] };
    expect(entries.filter(({ kind }) => kind === "lessons-written")).toHaveLength(3);
    expect((await facilitator.delete(`${api}?confirm=${api.split("/").at(-1)}`)).status).toBe(204);
  });
});

describe("scores by name", () => {
  const people = async (more: Record<string, unknown>) => {
    const { browsers, facilitator, resolve, read, ...exercise } = await played(more);
    await resolve();
    const seen = await Promise.all([browsers[0], browsers[4], facilitator].map(async (browser) => ((await read(browser, "scores")) as unknown as ScoresAnswer).people));
    return { ...exercise, browsers, seen };
  };

  it("stand for everybody to read where all answered under their names, but for rounds that a latecomer missed", async () => {
    const { seen: [first, late, facilitator], browsers, api } = await people({ privacy: "named" });
    expect(facilitator).toHaveLength(6);
    expect(first?.[0]).toEqual({ name: "Person 0", mine: true, rounds: [{ round: 1, brier: expect.closeTo(2 * 0.81, 12) }, { round: 2, brier: expect.closeTo(2 * 0.16, 12) }] });
    expect(first?.[4]).toMatchObject({ name: "Person 4", mine: false, rounds: [{ brier: null }, { brier: expect.closeTo(2 * 0.09, 12) }] });
    expect(late?.map(({ rounds }) => rounds.map(({ round }) => round))).toEqual(Array.from({ length: 6 }, () => [2]));
    // who deletes himself takes his name with him
    await browsers[3]?.delete(`${api}/me`);
    expect(((await browsers[0]?.get(`${api}/scores`))?.json as unknown as ScoresAnswer).people?.map(({ name }) => name)).not.toContain("Person 3");
  });

  it.each(["pseudonymous", "anonymous"])("do not exist in a %s exercise: each sees his own", async (privacy) => {
    const { seen, browsers, api } = await people({ privacy });
    expect(seen).toEqual([null, null, null]);
    expect(((await browsers[0]?.get(`${api}/scores`))?.json as unknown as ScoresAnswer).mine).not.toBeNull();
  });
});
