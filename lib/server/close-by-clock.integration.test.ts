import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { logSchema } from "@/lib/contract/rounds";
import { Browser } from "./testing/browser";
import { teamExercise, type TeamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

const BEGAN = Date.parse("2026-03-01T09:00:00Z");
const CLOSES = new Date(BEGAN + 600_000).toISOString();

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());
afterEach(() => vi.useRealTimers());

/** Round 1 closes by its clock in ten minutes, and they are over. */
async function timeIsOver(): Promise<TeamExercise> {
  vi.useFakeTimers({ toFake: ["Date"], now: BEGAN });
  const exercise = await teamExercise(server, { teams: [] });
  await exercise.command(1, "open", { closesAt: CLOSES });
  vi.setSystemTime(Date.parse(CLOSES) + 60_000);
  return exercise;
}

async function closings({ api }: TeamExercise) {
  const { entries } = logSchema.parse((await new Browser(server).get(`${api}/log`)).json);
  return entries.filter(({ kind }) => kind === "closed-by-clock").map(({ round, at }) => ({ round, at }));
}

describe("a round that its clock has closed", () => {
  const once = [{ round: 1, at: CLOSES }];

  it("is told in the log once, at its closing time, however many look at once and after a restart", async () => {
    const exercise = await timeIsOver();
    const seen = await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? exercise.facilitator.get(exercise.api) : exercise.facilitator.get(`${exercise.api}/log`))));
    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await closings(exercise)).toEqual(once);
    await server.restart();
    expect(await closings(exercise)).toEqual(once);
  });

  it("is told when the first to look comes after a restart", async () => {
    const exercise = await timeIsOver();
    await server.restart();
    expect(await closings(exercise)).toEqual(once);
  });

  it("is told before what is done next: a reopening, a reveal that is refused, an answer that comes too late", async () => {
    const exercise = await timeIsOver();
    expect((await exercise.command(1, "reopen")).status).toBe(200);
    const { entries } = logSchema.parse((await exercise.facilitator.get(`${exercise.api}/log`)).json);
    expect(entries.map(({ kind }) => kind)).toEqual(["reopen", "closed-by-clock", "open", "created"]);
    const late = await timeIsOver();
    const [answer, reveal, close] = await Promise.all([(await late.person()).post(`${late.api}/estimates`, { weights: [500, 300, 200] }), late.command(1, "reveal"), late.command(1, "close")]);
    expect([answer.json.code, reveal.json.code, close.json.code]).toEqual(["round_closed", "too_few", "round_not_open"]);
    expect(await closings(late)).toEqual(once);
  });

  it("is not told of a round that somebody closed, or extended in time", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: BEGAN });
    const [closed, extended] = [await teamExercise(server, { teams: [] }), await teamExercise(server, { teams: [] })];
    for (const one of [closed, extended]) await one.command(1, "open", { closesAt: CLOSES });
    await closed.command(1, "close");
    await extended.command(1, "extend", { closesAt: null });
    vi.setSystemTime(Date.parse(CLOSES) + 60_000);
    for (const one of [closed, extended]) expect(await closings(one)).toEqual([]);
  });
});
