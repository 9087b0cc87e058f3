import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Browser } from "./testing/browser";
import { teamExercise, type TeamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const submit = (browser: Browser, { api }: TeamExercise, weights: number[]) => browser.post(`${api}/estimates`, { weights });
const compare = (browser: Browser, { api }: TeamExercise, query = "") => browser.get(`${api}/comparison${query}`);

describe("the rounds of an IDEA-style exercise", () => {
  it("go from draft to closed; nobody sees anything before the reveal, and the second round shows the first", async () => {
    const exercise = await teamExercise(server);
    const { api, command, person, observer, facilitator } = exercise;
    const [ann, ben, looker] = [await person(0), await person(1), await observer()];
    expect((await submit(ann, exercise, [600, 300, 100])).json.code).toBe("round_closed");
    expect((await command(1, "open")).json).toMatchObject({ stage: "open", round: { number: 1, of: 2 } });
    expect((await submit(ann, exercise, [600, 300, 100])).status).toBe(201);
    expect((await submit(ben, exercise, [200, 300, 500])).status).toBe(201);
    for (const browser of [ann, looker, facilitator]) expect((await compare(browser, exercise)).json).toMatchObject({ code: "not_released" });
    expect((await command(1, "close")).json).toMatchObject({ stage: "between-rounds" });
    for (const browser of [ann, looker, facilitator]) expect((await compare(browser, exercise)).json).toMatchObject({ code: "not_released" });
    expect((await submit(ann, exercise, [500, 300, 200])).json.code).toBe("round_closed");
    expect((await command(1, "reveal")).json).toMatchObject({ rounds: [{ stage: "revealed" }, { stage: "planned" }] });
    for (const browser of [ann, looker, facilitator]) expect((await compare(browser, exercise)).json).toMatchObject({ release: { n: 2 }, pools: { linear: [0.4, 0.3, 0.3] } });
    expect((await command(2, "open")).status).toBe(200);
    const late = await ann.post(`${api}/estimates`, { weights: [500, 300, 200], expectedRevision: 0, expectedRound: 1 });
    expect(late.json).toMatchObject({ code: "round_closed", detail: "Round 1 is not open; round 2 is. Your numbers were not stored." });
    expect((await submit(ann, exercise, [500, 300, 200])).json).toMatchObject({ round: 2, revision: 1 });
    expect((await compare(ann, exercise)).json).toMatchObject({ round: 1, pools: { linear: [0.4, 0.3, 0.3] } });
    expect((await compare(ann, exercise, "?round=2")).json).toMatchObject({ code: "not_released" });
    const log = await new Browser(server).get(`${api}/log`);
    expect((log.json.entries as { kind: string }[]).map(({ kind }) => kind)).toEqual(["open", "reveal", "close", "open", "created"]);
  });

  it("close and reveal in one step, and are not revealed below k", async () => {
    const exercise = await teamExercise(server);
    const { command, person } = exercise;
    await command(1, "open");
    await submit(await person(), exercise, [600, 300, 100]);
    expect((await command(1, "close", { reveal: true })).json).toMatchObject({ code: "too_few" });
    // nothing of the one step was done
    expect((await command(1, "extend", { closesAt: null })).status).toBe(200);
    await submit(await person(1), exercise, [600, 300, 100]);
    expect((await command(1, "close", { reveal: true })).json).toMatchObject({ rounds: [{ stage: "revealed" }, {}] });
  });

  it.each<[string, number, string, string]>([
    ["opening round 3 of 2", 3, "open", "no_such_round"],
    ["closing what is not open", 1, "close", "round_not_open"],
    ["revealing what never opened", 1, "reveal", "round_not_open"],
    ["opening the second first", 2, "open", "previous_not_revealed"],
  ])("refuse %s", async (_what, round, kind, code) => {
    const { command } = await teamExercise(server);
    expect((await command(round, kind)).json).toMatchObject({ code });
  });

  it("can be reopened after a mistaken close, and not after the reveal", async () => {
    const exercise = await teamExercise(server);
    const { command, person } = exercise;
    await command(1, "open");
    const [ann, ben] = [await person(0), await person(1)];
    for (const one of [ann, ben]) await submit(one, exercise, [600, 300, 100]);
    await command(1, "close");
    expect((await command(1, "reopen")).json).toMatchObject({ stage: "open" });
    expect((await submit(ann, exercise, [500, 300, 200])).json).toMatchObject({ revision: 2 });
    await command(1, "close", { reveal: true });
    expect((await command(1, "reopen")).json).toMatchObject({ code: "already_revealed" });
  });

  it("close by their own clock", async () => {
    const exercise = await teamExercise(server);
    const closesAt = new Date(Date.now() + 300).toISOString();
    expect((await exercise.command(1, "open", { closesAt })).json).toMatchObject({ round: { closesAt } });
    const ann = await exercise.person();
    await expect.poll(async () => (await submit(ann, exercise, [600, 300, 100])).json.code, { timeout: 5_000 }).toBe("round_closed");
    expect((await ann.get(exercise.api)).json).toMatchObject({ stage: "between-rounds" });
  });

  it("let one of two facilitators close, and tell the other", async () => {
    const { command, created } = await teamExercise(server);
    const second = new Browser(server);
    await second.post("/api/join", { token: created.recoveryLink.split("#")[1] });
    await command(1, "open");
    const answers = await Promise.all([command(1, "close"), command(1, "close", {}, second)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it("stay as they are through a restart of the server", async () => {
    const exercise = await teamExercise(server);
    const ann = await exercise.person();
    await exercise.command(1, "open");
    await submit(ann, exercise, [600, 300, 100]);
    await server.restart();
    expect((await ann.get(exercise.api)).json).toMatchObject({ stage: "open" });
    expect((await ann.get(`${exercise.api}/estimates/mine`)).json).toMatchObject({ weights: [600, 300, 100] });
    expect((await exercise.command(1, "close")).status).toBe(200);
  });
});
