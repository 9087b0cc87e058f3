import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { state } from "../state";
import { dumpOfEverything } from "../testing/dump";
import { seatPeople } from "../testing/seated-people";
import { teamExercise, type TeamExercise } from "../testing/team-exercise";
import { startTestServer, type TestServer } from "../testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const start = ({ facilitator, api }: TeamExercise, people = 6) => facilitator.post(`${api}/dry-run`, { people });
const letAnswer = ({ facilitator, api }: TeamExercise) => facilitator.post(`${api}/dry-run/answers`, {});
const remove = ({ facilitator, api }: TeamExercise) => facilitator.delete(`${api}/dry-run`);
const kindsOf = async ({ facilitator, api }: TeamExercise) => ((await facilitator.get(`${api}/log`)).json.entries as { kind: string }[]).map(({ kind }) => kind);

/** Every row of every table, but for what a dry run leaves: its two lines of the log, and the version that moves on. */
async function rowsOf({ created }: TeamExercise): Promise<string[]> {
  const lines = (await dumpOfEverything()).split("\n");
  return lines.map((line) => {
    if (!line.startsWith("[")) return line;
    const rows = JSON.parse(line) as Record<string, unknown>[];
    return JSON.stringify(rows.filter(({ kind }) => kind !== "dry-run" && kind !== "dry-run-removed").map((row) => (row.id === created.id ? { ...row, version: 0 } : row)));
  });
}

describe("a dry run", () => {
  it.each([
    ["draft", {}, false],
    ["an open round", { privacy: "anonymous", k: 3 }, true],
    ["a workshop that comes out in batches", { protocol: "workshop", release: "batches", rounds: [{ closesAt: null }, { closesAt: null }] }, false],
  ])("from %s walks through two rounds, and leaves every row as it was", async (_what, more, opened) => {
    const exercise = await teamExercise(server, more);
    const { api, command, facilitator } = exercise;
    const [real] = await seatPeople(server, exercise.created.id, ["team-1"]);
    const observer = await exercise.observer();
    if (opened) await command(1, "open");
    const before = await rowsOf(exercise);
    expect((await start(exercise)).json).toMatchObject({ dryRun: true });
    if (!opened) expect((await command(1, "open")).status).toBe(200);
    expect((await letAnswer(exercise)).status).toBe(200);
    expect((await facilitator.get(`${api}/turnout`)).json).toMatchObject({ answered: 0, people: 1, simulated: { answered: 6, people: 6 } });
    expect((await command(1, "close", { reveal: true })).status).toBe(200);
    expect((await command(2, "open", { closesAt: null })).status).toBe(200);
    expect((await letAnswer(exercise)).status).toBe(200);
    expect((await command(2, "close", { reveal: true })).status).toBe(200);
    for (const round of [1, 2]) expect((await observer.get(`${api}/comparison?round=${round}`)).json).toMatchObject({ release: { n: 6, simulated: 6 }, realPeople: 0 });
    const { rationales } = (await facilitator.get(`${api}/comments`)).json as { rationales: { text: string }[] };
    expect(rationales).toHaveLength(4);
    for (const { text } of rationales) expect(text).toMatch(/^Simulated: /);
    expect((await real?.browser.get(`${api}/comparison`))?.json).toMatchObject({ code: "estimate_first" });
    await state().writer.drain();
    expect((await remove(exercise)).status).toBe(204);
    expect((await remove(exercise)).status).toBe(204);
    expect(await rowsOf(exercise)).toEqual(before);
    expect(await kindsOf(exercise)).toEqual(["dry-run-removed", "dry-run", ...(opened ? ["open"] : []), "created"]);
    expect((await observer.get(`${api}/comparison`)).json).toMatchObject({ code: "not_released" });
    expect([...state().books.keys(), ...state().comparisons.keys()].filter((key) => key.includes(exercise.created.id))).toEqual([]);
  });

  it("keeps real people waiting, counts for nothing with them, and never uses a version again", async () => {
    const exercise = await teamExercise(server, { teams: [], privacy: "named" });
    const { api, command, facilitator } = exercise;
    const people = await seatPeople(server, exercise.created.id, [null, null]);
    const answer = (index: number) => people[index]?.browser.post(`${api}/estimates`, { weights: [600, 300, 100] }, { "idempotency-key": `real-${index}` });
    await start(exercise, 4);
    await command(1, "open");
    expect((await answer(0))?.json).toMatchObject({ status: 409, code: "dry_run" });
    expect((await start(exercise)).json).toMatchObject({ code: "dry_run" });
    expect((await facilitator.send(api, { method: "PATCH", headers: { origin: "http://localhost", "content-type": "application/json" }, body: JSON.stringify({ title: "Another" }) })).json).toMatchObject({ code: "dry_run" });
    await letAnswer(exercise);
    await command(1, "close", { reveal: true });
    const tried = (await facilitator.get(`${api}/comparison`)).json as { version: number };
    expect((await facilitator.post(`${api}/resolution`, { scenario: "status-quo", note: "It stayed so.", sources: ["https://example.org/report"] })).json).toMatchObject({ code: "dry_run" });
    // lines about links are real, and stay
    await facilitator.post(`${api}/links`, { kind: "observer" });
    await remove(exercise);
    await facilitator.post(`${api}/links`, { kind: "observer" });
    expect(await kindsOf(exercise)).toEqual(["link-made", "dry-run-removed", "link-made", "dry-run", "created"]);

    await command(1, "open");
    const first = await answer(0);
    expect(first?.status).toBe(201);
    expect(Number(first?.json.version)).toBeGreaterThan(tried.version);
    expect((await start(exercise)).json).toMatchObject({ code: "dry_run_impossible" });
    expect((await command(1, "close", { reveal: true })).json).toMatchObject({ code: "too_few" });
    await answer(1);
    expect((await command(1, "close", { reveal: true })).status).toBe(200);
    expect((await facilitator.get(`${api}/comparison`)).json).toMatchObject({ release: { n: 2, simulated: 0 }, pools: { linear: [0.6, 0.3, 0.1] } });
  });

  it("is refused below k, without an open round, on boards, and for strange numbers of people", async () => {
    const exercise = await teamExercise(server, { k: 5, teams: [] });
    for (const people of [0, 21, 1.5]) expect((await start(exercise, people)).json).toMatchObject({ code: "invalid_body" });
    await start(exercise, 3);
    expect((await letAnswer(exercise)).json).toMatchObject({ code: "round_not_open" });
    await exercise.command(1, "open");
    await letAnswer(exercise);
    expect((await exercise.command(1, "close", { reveal: true })).json).toMatchObject({ code: "too_few" });
    const board = await teamExercise(server, { protocol: "open-board", teams: [] });
    expect((await start(board)).json).toMatchObject({ code: "not_found" });
  });

  it("survives a restart, and loses a race against a real answer", async () => {
    const exercise = await teamExercise(server, { teams: [] });
    const [ann] = await seatPeople(server, exercise.created.id, [null]);
    await start(exercise, 4);
    await server.restart();
    await remove(exercise);
    await exercise.command(1, "open");
    const [answered, tried] = await Promise.all([ann?.browser.post(`${exercise.api}/estimates`, { weights: [600, 300, 100] }), start(exercise, 4)]);
    // whichever comes second is refused
    expect([answered?.status, tried.status].sort()).toEqual([201, 409]);
  });
});
