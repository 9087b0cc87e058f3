import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ScoresAnswer } from "@/lib/contract/scores";
import { teamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Two people, two rounds, all revealed. */
async function played() {
  const exercise = await teamExercise(server);
  const [ann, ben] = [await exercise.person(0), await exercise.person(1)];
  const answer = async (round: number, weights: readonly [number[], number[]]) => {
    await exercise.command(round, "open");
    await ann.post(`${exercise.api}/estimates`, { weights: weights[0] });
    await ben.post(`${exercise.api}/estimates`, { weights: weights[1] });
    await exercise.command(round, "close", { reveal: true });
  };
  await answer(1, [[600, 300, 100], [200, 300, 500]]);
  await answer(2, [[800, 100, 100], [600, 200, 200]]);
  return { ...exercise, ann, ben, resolve: (body: unknown, browser = exercise.facilitator) => browser.post(`${exercise.api}/resolution`, body) };
}

const DECISION = { scenario: "status-quo", note: "No further strike until the horizon.", sources: ["https://example.org/report"] };

describe("resolving a team exercise", () => {
  it("opens the scores, per pool and per round, and everybody can read who decided on what", async () => {
    const { api, ann, resolve } = await played();
    expect((await ann.get(`${api}/scores`)).json).toMatchObject({ code: "not_resolved" });
    expect((await ann.get(`${api}/outcome`)).json).toMatchObject({ code: "not_found" });
    expect(await resolve(DECISION)).toMatchObject({ status: 201, json: { number: 1, ...DECISION } });
    expect((await ann.get(api)).json).toMatchObject({ stage: "resolved" });
    const scores = (await ann.get(`${api}/scores`)).json as unknown as ScoresAnswer;
    expect(scores).toMatchObject({ scenario: "status-quo", resolution: DECISION, n: 2 });
    // round 1: pool 0.4/0.3/0.3; round 2: pool 0.7/0.15/0.15
    expect(scores.rounds.map(({ linear, mine }) => [linear, mine])).toEqual([
      [expect.closeTo(0.36 + 0.09 + 0.09, 12), expect.closeTo(0.16 + 0.09 + 0.01, 12)],
      [expect.closeTo(0.09 + 2 * 0.0225, 12), expect.closeTo(0.04 + 0.01 + 0.01, 12)],
    ]);
    const log = (await ann.get(`${api}/log`)).json.entries as { kind: string }[];
    expect(log[0]?.kind).toBe("resolved");
  });

  it("can be taken back, and decided anew; what was decided before stays on record", async () => {
    const { api, ann, facilitator, resolve } = await played();
    await resolve(DECISION);
    expect((await facilitator.delete(`${api}/resolution`)).status).toBe(204);
    expect((await facilitator.delete(`${api}/resolution`)).status).toBe(204);
    expect((await ann.get(`${api}/scores`)).json).toMatchObject({ code: "not_resolved" });
    expect((await resolve({ ...DECISION, scenario: "tit-for-tat" })).json).toMatchObject({ number: 3 });
    expect((await ann.get(`${api}/scores`)).json).toMatchObject({ scenario: "tit-for-tat" });
  });

  it("scores nothing when it was decided that it cannot be decided", async () => {
    const { api, ann, resolve } = await played();
    await resolve({ ...DECISION, scenario: null });
    expect((await ann.get(`${api}/scores`)).json).toMatchObject({ code: "not_resolved", detail: expect.stringContaining(DECISION.note) as string });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["a scenario of another case", { ...DECISION, scenario: "nowhere" }, "unknown_scenario"],
    ["no note", { ...DECISION, note: " " }, "invalid_body"],
    ["a source that is no address", { ...DECISION, sources: ["javascript:alert(1)"] }, "invalid_body"],
    ["an unknown field", { ...DECISION, by: "me" }, "unknown_field"],
    ["text that nobody can store", { ...DECISION, note: "a\u0000b" }, "invalid_text"],
  ])("refuses %s", async (_what, body, code) => {
    const { resolve } = await played();
    expect((await resolve(body)).json).toMatchObject({ code });
  });

  it("is the facilitator's alone, and waits for the round to close", async () => {
    const { ann, resolve } = await played();
    expect((await resolve(DECISION, ann)).json).toMatchObject({ code: "not_facilitator" });
    const open = await teamExercise(server);
    await open.command(1, "open");
    expect((await open.facilitator.post(`${open.api}/resolution`, DECISION)).json).toMatchObject({ code: "round_still_open" });
  });

  it("ends the rounds", async () => {
    const { command, resolve } = await played();
    await resolve(DECISION);
    expect((await command(2, "reopen")).json).toMatchObject({ code: "exercise_resolved" });
  });
});
