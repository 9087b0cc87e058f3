import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wholeExerciseSchema } from "@/lib/contract/whole-exercise";
import { rowCounts } from "./testing/row-counts";
import { teamExercise } from "./testing/team-exercise";
import { BOARD, startTestServer, type TestServer } from "./testing/test-server";
import { Browser } from "./testing/browser";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Two people, the first round out, the second one open with an estimate that is not. */
async function inRoundTwo() {
  const exercise = await teamExercise(server);
  const [ann, ben] = [await exercise.person(0), await exercise.person(1)];
  await exercise.command(1, "open");
  await ann.post(`${exercise.api}/estimates`, { weights: [600, 300, 100], rationale: "Both said so.", cites: ["c01"] });
  await ben.post(`${exercise.api}/estimates`, { weights: [200, 300, 500] });
  await exercise.command(1, "close", { reveal: true });
  await ben.post(`${exercise.api}/comments`, { text: "Why?" });
  await exercise.command(2, "open");
  await ann.post(`${exercise.api}/estimates`, { weights: [111, 222, 667], rationale: "a secret reason" });
  return { ...exercise, ann };
}

describe("all of an exercise in one document", () => {
  it("holds what is out, and nothing of what is not", async () => {
    const { api, facilitator } = await inRoundTwo();
    const { status, text, json } = await facilitator.get(`${api}/export.json`);
    expect(status).toBe(200);
    const whole = wholeExerciseSchema.parse(json);
    expect(whole.rounds).toMatchObject([{ round: 1, pools: { linear: [0.4, 0.3, 0.3] } }]);
    expect(whole.rounds[0]?.people.map(({ weights }) => weights)).toEqual(expect.arrayContaining([[600, 300, 100], [200, 300, 500]]));
    expect([whole.rationales.map(({ text: words }) => words), whole.comments.map(({ text: words }) => words), whole.log.length]).toEqual([["Both said so."], ["Why?"], 5]);
    expect(text).not.toMatch(/a secret reason|111,222/);
  });

  it("is the facilitator's", async () => {
    const { api, ann } = await inRoundTwo();
    expect((await ann.get(`${api}/export.json`)).json).toMatchObject({ code: "not_facilitator" });
    expect((await ann.get(`${BOARD}/export.json`)).json).toMatchObject({ code: "not_found" });
  });
});

describe("deleting an exercise", () => {
  it("takes everything in it away and touches nothing else", async () => {
    const before = await rowCounts();
    const { api, ann, facilitator, created } = await inRoundTwo();
    expect((await facilitator.delete(api)).json).toMatchObject({ code: "invalid_query" });
    expect((await ann.delete(`${api}?confirm=${created.id}`)).json).toMatchObject({ code: "not_facilitator" });
    expect((await facilitator.delete(`${api}?confirm=${created.id}`)).status).toBe(204);
    for (const path of ["", "/comparison", "/log", "/comments"]) expect((await ann.get(`${api}${path}`)).status).toBe(404);
    const { sessions: _people, ...rest } = await rowCounts();
    expect(before).toMatchObject(rest);
  });

  it("leaves the practice board alone", async () => {
    expect((await new Browser(server).delete(`${BOARD}?confirm=iran-pakistan-2024`)).json).toMatchObject({ code: "not_found" });
  });
});
