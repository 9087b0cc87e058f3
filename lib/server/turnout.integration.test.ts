import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Browser } from "./testing/browser";
import { teamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe("the turnout of a round", () => {
  it("tells facilitators and observers how many have answered, of the people who are there, and no number of theirs", async () => {
    const { api, facilitator, observer, person, command } = await teamExercise(server);
    const [ann, looker] = [await person(0), await observer()];
    await person(1);
    await command(1, "open");
    await ann.post(`${api}/estimates`, { weights: [617, 283, 100] });
    for (const browser of [facilitator, looker]) {
      const { json, text } = await browser.get(`${api}/turnout`);
      expect(json).toEqual({ round: 1, answered: 1, people: 2, simulated: { answered: 0, people: 0 } });
      expect(text).not.toMatch(/617|283/);
    }
  });

  it("counts nobody who has deleted himself", async () => {
    const { api, facilitator, person, command } = await teamExercise(server);
    const ann = await person(0);
    await command(1, "open");
    await ann.post(`${api}/estimates`, { weights: [600, 300, 100] });
    await ann.delete(`${api}/me`);
    expect((await facilitator.get(`${api}/turnout`)).json).toMatchObject({ answered: 0, people: 0 });
  });

  it("is refused to participants and to strangers, and does not exist on an open board", async () => {
    const { api, facilitator, person } = await teamExercise(server);
    for (const browser of [await person(), new Browser(server)]) expect((await browser.get(`${api}/turnout`)).json).toMatchObject({ code: "not_facilitator" });
    expect((await facilitator.get("/api/exercises/iran-pakistan-2024/turnout")).status).toBe(404);
  });
});
