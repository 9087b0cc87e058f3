import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DiscussionAnswer } from "@/lib/contract/comments";
import { Browser } from "./testing/browser";
import { teamExercise, type TeamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const read = async (browser: Browser, { api }: TeamExercise) => (await browser.get(`${api}/comments`)).json as unknown as DiscussionAnswer & { code?: string };
const say = (browser: Browser, { api }: TeamExercise, text: string, about = {}) => browser.post(`${api}/comments`, { text, about });
const submit = (browser: Browser, { api }: TeamExercise, weights: number[], rationale = "") => browser.post(`${api}/estimates`, { weights, rationale });

/** An IDEA-style exercise whose first round is out. */
async function betweenRounds(more: Record<string, unknown> = {}) {
  const exercise = await teamExercise(server, more);
  const [ann, ben, cem] = [await exercise.person(0), await exercise.person(1), await exercise.person(0)];
  await exercise.command(1, "open");
  await submit(ann, exercise, [900, 100, 0], "All is calm.");
  await submit(ben, exercise, [0, 100, 900], "It will spread.");
  await submit(cem, exercise, [400, 400, 200], "Somewhere between.");
  return { ...exercise, ann, ben, cem, reveal: () => exercise.command(1, "close", { reveal: true }) };
}

describe("the discussion between two rounds", () => {
  it("opens with the numbers, rests while the second round is open, and reads the far ends first", async () => {
    const exercise = await betweenRounds();
    const { ann, ben, facilitator } = exercise;
    for (const one of [ann, facilitator]) expect((await read(one, exercise)).code).toBe("not_released");
    expect((await say(ann, exercise, "I think so")).json).toMatchObject({ code: "not_released" });
    await exercise.reveal();
    const { rationales, mayWrite } = await read(ann, exercise);
    expect(mayWrite).toBe(true);
    expect(rationales.map(({ text, mine }) => [text, mine])).toEqual([["All is calm.", true], ["It will spread.", false], ["Somewhere between.", false]]);
    expect((await say(ben, exercise, "Why so calm?", { scenario: "status-quo" })).status).toBe(201);
    expect((await read(ann, exercise)).comments).toMatchObject([{ text: "Why so calm?", scenario: "status-quo", mine: false }]);
    await exercise.command(2, "open");
    expect((await read(ann, exercise)).mayWrite).toBe(false);
    expect((await say(ann, exercise, "Now I would say 80")).json).toMatchObject({ code: "round_still_open" });
  });

  it("is read by observers and facilitators, who do not speak, and by nobody else", async () => {
    const exercise = await betweenRounds();
    await exercise.reveal();
    const observer = await exercise.observer();
    for (const one of [observer, exercise.facilitator]) {
      expect((await read(one, exercise)).mayWrite).toBe(false);
      expect((await say(one, exercise, "I look on")).json).toMatchObject({ code: "round_still_open" });
    }
    expect((await read(new Browser(server), exercise)).code).toBe("invitation_needed");
  });

  it("lets people change and delete their own words, and facilitators hide but not change", async () => {
    const exercise = await betweenRounds();
    const { api, ann, ben, facilitator } = exercise;
    await exercise.reveal();
    const { id } = (await say(ann, exercise, "First words")).json;
    expect((await ann.post(`${api}/comments/${String(id)}`, { text: "Better words" })).status).toBe(204);
    expect((await ben.post(`${api}/comments/${String(id)}`, { text: "Not mine" })).json).toMatchObject({ code: "not_found" });
    expect((await ben.post(`${api}/comments/${String(id)}`, { hidden: true })).json).toMatchObject({ code: "not_facilitator" });
    expect((await facilitator.post(`${api}/comments/${String(id)}`, { text: "Put in his mouth" })).json).toMatchObject({ code: "not_found" });
    expect((await facilitator.post(`${api}/comments/${String(id)}`, { hidden: true })).status).toBe(204);
    expect((await read(ben, exercise)).comments).toMatchObject([{ text: null, hidden: true, edited: true }]);
    expect((await ben.delete(`${api}/comments/${String(id)}`)).json).toMatchObject({ code: "not_found" });
    for (let twice = 0; twice < 2; twice += 1) expect((await ann.delete(`${api}/comments/${String(id)}`)).status).toBe(204);
    expect((await read(ben, exercise)).comments).toEqual([]);
  });

  it("goes with the person who deletes himself, and names nobody in an anonymous exercise", async () => {
    const exercise = await betweenRounds({ privacy: "anonymous" });
    await exercise.reveal();
    await say(exercise.ann, exercise, "My words");
    expect((await read(exercise.ben, exercise)).comments).toMatchObject([{ name: null, text: "My words" }]);
    expect((await exercise.ann.delete(`${exercise.api}/me`)).status).toBe(204);
    const { comments, rationales } = await read(exercise.ben, exercise);
    expect([comments, rationales.map(({ text }) => text)]).toEqual([[], ["Somewhere between.", "It will spread."]]);
  });

  it.each<[string, unknown, string]>([
    ["nothing", { text: " " }, "invalid_body"],
    ["text that nobody can store", { text: "a\u202eb" }, "invalid_text"],
    ["another case's scenario", { text: "a", about: { scenario: "nowhere" } }, "unknown_scenario"],
    ["another case's claim", { text: "a", about: { claim: "c99" } }, "unknown_claim"],
    ["an unknown field", { text: "a", by: "somebody" }, "unknown_field"],
  ])("refuses %s", async (_what, body, code) => {
    const exercise = await betweenRounds();
    await exercise.reveal();
    expect((await exercise.ann.post(`${exercise.api}/comments`, body)).json).toMatchObject({ code });
  });
});

it("a Delphi has reasons and no comments", async () => {
  const exercise = await betweenRounds({ protocol: "delphi" });
  await exercise.reveal();
  expect((await read(exercise.ann, exercise)).rationales).toHaveLength(3);
  expect((await say(exercise.ann, exercise, "May I?")).json).toMatchObject({ code: "not_found" });
});
