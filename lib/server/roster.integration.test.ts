import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Roster } from "@/lib/contract/roster";
import { STUCK_AFTER_MS } from "@/lib/core/exercise/person-state";
import { state } from "./state";
import { Browser } from "./testing/browser";
import { seatPeople, type Seated } from "./testing/seated-people";
import { teamExercise, type TeamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const ORIGIN = { origin: "http://localhost", "content-type": "application/json" };
const note = (browser: Browser, { api }: TeamExercise, body: unknown) => browser.send(`${api}/progress`, { method: "PUT", headers: ORIGIN, body: JSON.stringify(body) });
const readRoster = async ({ api, facilitator }: TeamExercise) => (await facilitator.get(`${api}/roster`)).json as unknown as Roster;

/** An exercise whose first round is open, with three people; the fourth is no part of it. */
async function withThree(more = {}): Promise<{ exercise: TeamExercise; people: [Seated, Seated, Seated] }> {
  const exercise = await teamExercise(server, more);
  const [ann, ben, cem] = await seatPeople(server, exercise.created.id, ["team-1", "team-2", null]);
  if (!ann || !ben || !cem) throw new Error("Nobody came.");
  await exercise.command(1, "open");
  return { exercise, people: [ann, ben, cem] };
}

describe("the roster", () => {
  it("says how far each is, and never what he put where", async () => {
    const { exercise, people: [ann, ben, cem] } = await withThree();
    await note(ann.browser, exercise, { placedPermille: 970, hasRationale: false });
    await note(ben.browser, exercise, { placedPermille: 400, hasRationale: true });
    await cem.browser.post(`${exercise.api}/estimates`, { weights: [617, 213, 170], rationale: "zirconium" });
    const line = { simulated: false };
    expect((await readRoster(exercise)).people).toEqual([
      { ...line, name: ann.name, team: "team-1", state: "draft", placedPermille: 970 },
      { ...line, name: ben.name, team: "team-2", state: "draft", placedPermille: 400 },
      { ...line, name: cem.name, team: null, state: "done", placedPermille: 1000 },
    ]);
    const { text } = await exercise.facilitator.get(`${exercise.api}/roster`);
    for (const secret of ["617", "213", "170", "zirconium", ann.id]) expect(text).not.toContain(secret);
    // two minutes later the one who has almost placed everything is stuck
    await state().writer.write((tx) => tx.progress.updateMany({ where: { participantId: ann.id }, data: { updatedAt: new Date(Date.now() - STUCK_AFTER_MS) } }));
    await server.restart();
    expect((await readRoster(exercise)).counts).toEqual({ "not-started": 0, draft: 1, stuck: 1, "no-rationale": 0, done: 1 });
  });

  it("has counts and no people where people are anonymous, and begins anew with each round", async () => {
    const { exercise, people } = await withThree({ privacy: "anonymous" });
    for (const { browser } of people) await browser.post(`${exercise.api}/estimates`, { weights: [500, 300, 200] });
    expect(await readRoster(exercise)).toMatchObject({ round: 1, people: null, counts: { "no-rationale": 3 } });
    await exercise.command(1, "close", { reveal: true });
    await exercise.command(2, "open");
    expect(await readRoster(exercise)).toMatchObject({ round: 2, people: null, counts: { "no-rationale": 0, "not-started": 3 } });
  });

  it("does not list who has deleted himself, and no open board has one", async () => {
    const { exercise, people: [ann] } = await withThree();
    await ann.browser.delete(`${exercise.api}/me`);
    expect((await readRoster(exercise)).people?.map(({ name }) => name)).toEqual(["Person 1", "Person 2"]);
    expect((await exercise.facilitator.get("/api/exercises/iran-pakistan-2024/roster")).json).toMatchObject({ code: "not_found" });
  });
});

describe("progress", () => {
  it.each<[string, unknown, string]>([
    ["more than everything", { placedPermille: 1001, hasRationale: false }, "invalid_body"],
    ["less than nothing", { placedPermille: -1, hasRationale: false }, "invalid_body"],
    ["half a per mille", { placedPermille: 0.5, hasRationale: false }, "invalid_body"],
    ["half of it", { placedPermille: 10 }, "invalid_body"],
    ["the numbers themselves", { placedPermille: 1000, hasRationale: false, weights: [500, 300, 200] }, "unknown_field"],
    ["somebody else's", { placedPermille: 10, hasRationale: false, participantId: "p" }, "unknown_field"],
    ["another round's", { placedPermille: 10, hasRationale: false, round: 2 }, "unknown_field"],
  ])("refuses %s", async (_what, body, code) => {
    const { exercise, people: [ann] } = await withThree();
    expect((await note(ann.browser, exercise, body)).json).toMatchObject({ code });
  });

  it("is a participant's own, in an exercise that exists", async () => {
    const { exercise } = await withThree();
    const body = { placedPermille: 10, hasRationale: false };
    for (const browser of [new Browser(server), exercise.facilitator, await exercise.observer()]) expect((await note(browser, exercise, body)).json).toMatchObject({ code: "no_estimate" });
    expect((await note(new Browser(server), { ...exercise, api: "/api/exercises/nowhere" }, body)).json).toMatchObject({ code: "not_found" });
  });
});

describe("the log", () => {
  it("tells everybody what facilitators did and nothing of anybody else, through restarts", async () => {
    const { exercise, people: [ann, ben, cem] } = await withThree();
    const closesAt = new Date(Date.now() + 3_600_000).toISOString();
    for (const { browser } of [ann, ben, cem]) await browser.post(`${exercise.api}/estimates`, { weights: [500, 300, 200] });
    await server.restart();
    await exercise.command(1, "extend", { closesAt });
    await server.restart();
    const { id } = (await exercise.facilitator.post(`${exercise.api}/links`, { kind: "observer" })).json;
    await exercise.facilitator.delete(`${exercise.api}/links/${String(id)}`);
    await exercise.facilitator.post(`${exercise.api}/links/code`, {});
    await exercise.command(1, "close");
    await server.restart();
    await exercise.command(1, "reveal");
    const { entries } = (await new Browser(server).get(`${exercise.api}/log`)).json as { entries: { number: number; kind: string; closesAt: string | null }[] };
    expect(entries.map(({ kind }) => kind)).toEqual(["reveal", "close", "code-made", "link-revoked", "link-made", "extend", "open", "created"]);
    expect(entries.map(({ number }) => number)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
    expect(entries.filter((entry) => entry.closesAt !== null)).toMatchObject([{ kind: "extend", closesAt }]);
    expect((await new Browser(server).get("/api/exercises/nowhere/log")).json).toMatchObject({ code: "not_found" });
  });
});
