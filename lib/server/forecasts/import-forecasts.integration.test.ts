import { afterAll, beforeAll, expect, it } from "vitest";
import { CROWD, csvOf } from "@/lib/case/forecasts/crowd.fixture";
import { readForecasts } from "@/lib/case/forecasts/read-forecasts";
import { loadedCase } from "../cases";
import { state } from "../state";
import { startTestServer, type TestServer } from "../testing/test-server";
import { importForecasts } from "./import-forecasts";

const { forecasts } = readForecasts(CROWD, csvOf("bob,2025-03-02,1,b,10,20,70", "ann,2025-03-01,1,a,50,30,20", "bob,2025-03-03,2,b,20,20,60"));

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** The fixture's crowd as forecasts on a question of the practice case. */
const loaded = (id: string, question = "q30") => ({
  crowd: { ...CROWD, exercise: { ...CROWD.exercise, id, case: "iran-pakistan-2024", question } },
  about: loadedCase("iran-pakistan-2024"),
  path: "crowds/port.yaml",
});

it("importForecasts(writer, loaded, forecasts) makes the exercise, and leaves it alone when it is there", async () => {
  const { reader, writer } = state();
  expect(await importForecasts(writer, loaded("port-crowd"), forecasts)).toBe("imported");
  expect(await importForecasts(writer, loaded("port-crowd"), forecasts.slice(1))).toBe("exists");
  const exercise = await reader.exercise.findUnique({ where: { id: "port-crowd" }, select: { version: true, stage: true, dataSource: true } });
  expect(exercise).toEqual({ version: 3, stage: "resolved", dataSource: CROWD.dataSource });
  const rounds = await reader.round.findMany({ where: { exerciseId: "port-crowd" }, select: { number: true, stage: true, opensAt: true, closesAt: true } });
  expect(rounds).toEqual([{ number: 1, stage: "revealed", opensAt: new Date("2025-03-01T00:00:00Z"), closesAt: new Date("2025-03-03T00:00:00Z") }]);
});

it("importForecasts numbers estimates by time and revisions by person", async () => {
  const rows = await state().reader.estimate.findMany({ where: { exerciseId: "port-crowd" }, select: { version: true, revision: true, participant: { select: { name: true } } }, orderBy: { version: "asc" } });
  expect(rows.map(({ version, revision, participant }) => [version, revision, participant.name])).toEqual([[1, 1, "Person ann"], [2, 1, "Person bob"], [3, 2, "Person bob"]]);
});

it("importForecasts closes, but does not resolve, what the case does not answer", async () => {
  const { reader, writer } = state();
  const { about, ...rest } = loaded("unanswered");
  await importForecasts(writer, { ...rest, about: { ...about, outcome: null } }, forecasts);
  expect(await reader.exercise.findUnique({ where: { id: "unanswered" }, select: { stage: true } })).toEqual({ stage: "closed" });
});

it("importForecasts writes all or nothing", async () => {
  const { reader, writer } = state();
  const twice = [...forecasts, ...forecasts.slice(-1)];
  await expect(importForecasts(writer, loaded("torn"), twice)).rejects.toThrow();
  expect(await reader.exercise.findUnique({ where: { id: "torn" }, select: { id: true } })).toBeNull();
  expect(await reader.participant.count({ where: { exerciseId: "torn" } })).toBe(0);
});

it("importForecasts takes a crowd without teams", async () => {
  const { reader, writer } = state();
  const { team: _team, ...crowd } = loaded("teamless").crowd;
  await importForecasts(writer, { ...loaded("teamless"), crowd }, forecasts.map((forecast) => ({ ...forecast, team: null })));
  expect(await reader.participant.count({ where: { exerciseId: "teamless", teamId: null } })).toBe(2);
});
