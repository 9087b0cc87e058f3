import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Comparison } from "@/lib/contract/comparison";
import { actorFromToken } from "./actor";
import { releasedPeople } from "./comparison";
import { state } from "./state";
import { Browser } from "./testing/browser";
import { makeExercise } from "./testing/exercise";
import { BOARD, startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const members = [{ name: "Forecaster 1", said: [{ weights: [600, 300, 100] }] }, { name: "Forecaster 2", said: [{ weights: [100, 100, 800] }, { weights: [200, 300, 500] }] }];
  await makeExercise({ id: "published", published: true, members });
  await makeExercise({ id: "published-open", published: true, stage: "open", members });
  await makeExercise({ id: "private", members });
});
afterAll(() => server.stop());

/** Everything that depends on what others entered. */
const READINGS = ["comparison", "comparison?asOf=1", "outcome", "scores", "figures/pool-bars.svg", "figures/pool-bars.csv", "export.csv"];

/** A browser that has a session and an estimate of his own on the open board. */
async function participantElsewhere(): Promise<Browser> {
  const browser = new Browser(server);
  await browser.post(`${BOARD}/estimates`, { weights: [500, 300, 200] });
  return browser;
}

describe("published data that are released", () => {
  it.each(READINGS)("answer %s to a stranger and to somebody with a session", async (reading) => {
    const path = `/api/exercises/published/${reading}`;
    const stranger = await new Browser(server).get(path);
    expect(stranger.status).toBe(200);
    expect((await (await participantElsewhere()).get(path)).text).toBe(stranger.text);
  });

  it("say where they come from, and nobody else's exercise does", async () => {
    const browser = new Browser(server);
    expect((await browser.get("/api/exercises/published")).json).toMatchObject({ stage: "resolved", dataSource: { text: "Forecasts of a tournament", url: "https://example.org/forecasts", licence: "CC0" } });
    expect((await browser.get(BOARD)).json).toMatchObject({ dataSource: null });
  });

  it("are shown to an observer without an estimate of his own: the last of each person, nobody's his", async () => {
    const { json } = await new Browser(server).get("/api/exercises/published/comparison");
    expect(json).toMatchObject({ mine: null, release: { version: 3, n: 2, simulated: 0 }, pools: { linear: [0.4, 0.3, 0.3] } });
    expect((json as Comparison).people.map(({ weights, mine }) => [weights, mine])).toEqual([[[200, 300, 500], false], [[600, 300, 100], false]]);
  });

  it("tell an observer what happened, and score nothing of his", async () => {
    const browser = new Browser(server);
    expect((await browser.get("/api/exercises/published/outcome")).json).toMatchObject({ brier: { mine: null, pools: { linear: expect.any(Number) } }, revisedAfterReading: false, pooled: { n: 2 } });
    expect((await browser.get("/api/exercises/published/scores")).json).toMatchObject({ mine: null, n: 2 });
  });

  it("take no estimate and no newcomer", async () => {
    for (const path of ["estimates", "join"]) {
      expect((await new Browser(server).post(`/api/exercises/published/${path}`, path === "join" ? {} : { weights: [500, 300, 200] })).status).toBe(404);
    }
  });
});

describe("releasedPeople(actor, exerciseId, query)", () => {
  it("stands behind the same gate and gives the people of the query and the version", async () => {
    const stranger = await actorFromToken();
    const { people, release, ordered, query } = await releasedPeople(stranger, "published", { asOf: 2 });
    expect(people.map(({ weights }) => [...weights])).toEqual([[100, 100, 800], [600, 300, 100]]);
    expect({ release, ordered, query }).toMatchObject({ release: { version: 2, n: 2 }, ordered: true, query: { asOf: 2, simulated: true } });
    expect((await releasedPeople(stranger, "published", {})).people.map(({ weights }) => weights[2])).toEqual([500, 100]);
    await expect(releasedPeople(stranger, "private", {})).rejects.toMatchObject({ code: "estimate_first" });
    await expect(releasedPeople(stranger, "published-open", {})).rejects.toMatchObject({ code: "not_released" });
    await expect(releasedPeople(stranger, "published", { asOf: 4 })).rejects.toMatchObject({ code: "invalid_query" });
  });
});

describe("published data that are not released", () => {
  it.each(READINGS)("refuse %s even so", async (reading) => {
    expect(await new Browser(server).get(`/api/exercises/published-open/${reading}`)).toMatchObject({ status: 403, json: { code: "not_released" } });
  });
});

describe("an exercise of people's own", () => {
  it.each(READINGS)("refuses %s to whoever has no estimate there, also after it was resolved", async (reading) => {
    for (const browser of [new Browser(server), await participantElsewhere()]) {
      const answer = await browser.get(`/api/exercises/private/${reading}`);
      expect(answer).toMatchObject({ status: 403, json: { code: "estimate_first" } });
      expect(Object.keys(answer.json).sort()).toEqual(["code", "detail", "status", "title", "type"]);
    }
  });

  it("opens to its participant when it is closed or resolved, and not before", async () => {
    const browser = await participantElsewhere();
    const { id: sessionId } = await state().reader.session.findFirstOrThrow({ orderBy: { createdAt: "desc" }, select: { id: true } });
    const statuses: [string, number][] = [["open", 403], ["closed", 200], ["resolved", 200]];
    for (const [stage, status] of statuses) {
      await makeExercise({ id: `own-${stage}`, stage, members: [{ name: "Me", sessionId, said: [{ weights: [600, 300, 100] }] }] });
      expect([stage, (await browser.get(`/api/exercises/own-${stage}/comparison`)).status]).toEqual([stage, status]);
    }
  });
});
