import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { scoresAnswerSchema, type ScoresAnswer } from "@/lib/contract/scores";
import { state } from "./state";
import { Browser } from "./testing/browser";
import { makeExercise } from "./testing/exercise";
import { BOARD, startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

async function answered(weights: number[]): Promise<Browser> {
  const browser = new Browser(server);
  await browser.post(`${BOARD}/estimates`, { weights });
  return browser;
}

async function scoresOf(browser: Browser, exercise = BOARD): Promise<ScoresAnswer> {
  return scoresAnswerSchema.parse((await browser.get(`${exercise}/scores`)).json);
}

/** The shipped case came out as its first scenario (outcome.answers), so the first share is the one that counts. */
const happened = 0;

describe("GET scores", () => {
  it("comes after one's own estimate, as the outcome does", async () => {
    const browser = new Browser(server);
    for (const join of [false, true]) {
      if (join) await browser.post(`${BOARD}/join`, {});
      expect(await browser.get(`${BOARD}/scores`)).toMatchObject({ status: 403, json: { code: "estimate_first" } });
    }
    await browser.post(`${BOARD}/estimates`, { weights: [500, 300, 200] });
    expect((await browser.get(`${BOARD}/scores`)).status).toBe(200);
  });

  it("equals what five people give by hand", async () => {
    const weights = [[500, 300, 200], [800, 150, 50], [200, 300, 500], [400, 400, 200], [600, 300, 100]];
    const [me = new Browser(server)] = await Promise.all(weights.map(answered));
    const scores = await scoresOf(me);
    expect(scores).toMatchObject({ n: 5, simulated: 0, question: "q30", rules: ["brier", "log", "spherical", "baseline", "rps", "gjpOrdered", "orderedLog"] });
    const shares = weights.map((row) => (row[happened] ?? NaN) / 1000);
    const others = shares.slice(1).reduce((sum, share) => sum + Math.log(share), 0) / 4;
    expect(scores.mine).toEqual({
      scores: {
        brier: expect.closeTo(0.25 + 0.09 + 0.04, 12),
        log: expect.closeTo(-Math.log(0.5), 12),
        spherical: expect.closeTo(0.5 / Math.sqrt(0.38), 12),
        baseline: expect.closeTo(100 * (1 + Math.log(0.5) / Math.log(3)), 9),
        rps: expect.closeTo((0.25 + 0.04) / 2, 12),
        gjpOrdered: expect.closeTo(0.25 + 0.04, 12),
        orderedLog: expect.closeTo(-(Math.log(0.5) + Math.log(0.8)) / 2, 12),
      },
      peer: expect.closeTo(100 * (Math.log(0.5) - others), 9),
      skillAgainstUniform: expect.closeTo(1 - 0.38 / (2 / 3), 12),
      revisedAfterReading: false,
    });
    expect(scores.uniform).toMatchObject({ brier: expect.closeTo(2 / 3, 12), baseline: expect.closeTo(0, 9) });
    expect(scores.pools.linear?.brier).toBeCloseTo(0.5 ** 2 + 0.29 ** 2 + 0.21 ** 2, 12);
    expect(scores.betterThanPool).toBe(2);
    expect(scores.bestPool).toBe(Object.entries(scores.pools).toSorted(([, a], [, b]) => (a.brier ?? 9) - (b.brier ?? 9))[0]?.[0]);
    expect(scores.calibration.bins.reduce((sum, { count }) => sum + count, 0)).toBe(15);
  });

  it("writes null for what is infinite: who gave 0 to what happened", async () => {
    const me = await answered([0, 500, 500]);
    const scores = await scoresOf(me);
    expect(scores.mine).toMatchObject({ scores: { brier: expect.any(Number), log: null, baseline: null, orderedLog: null }, peer: null });
    expect(scores.meanIndividual).toMatchObject({ brier: expect.any(Number), log: null });
  });

  it("is a reading of the outcome: what is revised later is marked in both answers, over restarts too", async () => {
    const me = await answered([500, 300, 200]);
    expect((await scoresOf(me)).mine?.revisedAfterReading).toBe(false);
    await server.restart();
    await me.post(`${BOARD}/estimates`, { weights: [1000, 0, 0] });
    expect((await scoresOf(me)).mine?.revisedAfterReading).toBe(true);
    expect((await me.get(`${BOARD}/outcome`)).json).toMatchObject({ revisedAfterReading: true });
  });

  it("answers 404 where no outcome is known, where nobody has answered, and where there is no exercise", async () => {
    const members = [{ name: "A", said: [{ weights: [600, 300, 100] }] }];
    await makeExercise({ id: "no-answer", published: true, questionId: "another", members });
    await makeExercise({ id: "nobody", published: true, members: [] });
    for (const id of ["no-answer", "nobody", "nowhere"]) {
      expect(await new Browser(server).get(`/api/exercises/${id}/scores`)).toMatchObject({ status: 404, json: { code: "not_found" } });
    }
  });

  it("notes no reading of an observer", async () => {
    await makeExercise({ id: "published", published: true, members: [{ name: "A", said: [{ weights: [600, 300, 100] }] }] });
    await new Browser(server).get("/api/exercises/published/scores");
    expect(await state().reader.participant.count({ where: { outcomeReadAt: { not: null } } })).toBe(0);
  });
});
