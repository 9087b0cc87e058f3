import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calibrationSchema } from "@/lib/contract/calibration";
import { Browser } from "./testing/browser";
import { teamExercise, tokenOf } from "./testing/team-exercise";
import { BOARD, startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const read = async (browser: Browser) => calibrationSchema.parse((await browser.get("/api/me/calibration")).json);

/** A decided exercise in which this browser gave one estimate and somebody else another. */
async function decided(me: Browser, mine: number[], other: number[], scenario: string | null) {
  const exercise = await teamExercise(server, { protocol: "one-shot", teams: [] });
  await me.post("/api/join", { token: tokenOf(exercise.created.links[0]?.url ?? "") });
  const someone = await exercise.person();
  await exercise.command(1, "open");
  await me.post(`${exercise.api}/estimates`, { weights: mine });
  await someone.post(`${exercise.api}/estimates`, { weights: other });
  await exercise.command(1, "close", { reveal: true });
  const resolve = () => exercise.facilitator.post(`${exercise.api}/resolution`, { scenario, note: "So it came." });
  return { ...exercise, resolve };
}

describe("GET /api/me/calibration", () => {
  it("puts together what one said over decided exercises, beside the pool over the same ones", async () => {
    const me = new Browser(server);
    const first = await decided(me, [800, 100, 100], [400, 300, 300], "status-quo");
    const second = await decided(me, [500, 500, 0], [300, 700, 0], "tit-for-tat");
    const doubtful = await decided(me, [1000, 0, 0], [0, 0, 1000], null);
    expect(await read(me)).toMatchObject({ mine: null, pool: null, exercises: [], ambiguous: 0 });
    for (const { resolve } of [first, second, doubtful]) await resolve();
    const { mine, pool, exercises, ambiguous, afterReading } = await read(me);
    expect(mine).toMatchObject({ exercises: 2, meanBrier: expect.closeTo((0.06 + 0.5) / 2, 12) });
    // pools 0.6/0.2/0.2 and 0.4/0.6/0
    expect(pool).toMatchObject({ exercises: 2, meanBrier: expect.closeTo((0.24 + 0.32) / 2, 12) });
    expect(mine?.bins.map(({ from, count, cameTrue }) => [from, count, cameTrue])).toEqual([[0, 1, 0], [0.1, 2, 0], [0.5, 2, 0.5], [0.8, 1, 1]]);
    expect(exercises.map(({ id, mine }) => [id, mine])).toEqual([[second.created.id, expect.closeTo(0.5, 12)], [first.created.id, expect.closeTo(0.06, 12)]]);
    expect([ambiguous, afterReading]).toEqual([1, 0]);
    await second.facilitator.delete(`${second.api}/resolution`);
    expect(await read(me)).toMatchObject({ mine: { exercises: 1 } });
  });

  it("tells nobody what happened on the practice board, and counts it for who has read it there and has not answered anew", async () => {
    const me = new Browser(server);
    await me.post(`${BOARD}/estimates`, { weights: [500, 300, 200] });
    expect((await read(me)).mine).toBeNull();
    await me.get(`${BOARD}/outcome`);
    expect((await read(me)).mine).toMatchObject({ exercises: 1, meanBrier: expect.closeTo(0.38, 12) });
    await me.post(`${BOARD}/estimates`, { weights: [1000, 0, 0] });
    expect(await read(me)).toMatchObject({ mine: null, afterReading: 1 });
  });

  it("shows everybody how published crowds did, and onlookers nothing of their own", async () => {
    const { mine, pool, published } = await read(new Browser(server));
    expect([mine, pool]).toEqual([null, null]);
    expect(published).toMatchObject({ exercises: 2 });
    // averaging never makes it worse
    expect(published?.meanBrier).toBeLessThan(published?.meanIndividual ?? 0);
    const exercise = await decided(new Browser(server), [800, 100, 100], [400, 300, 300], "status-quo");
    await exercise.resolve();
    expect((await read(exercise.facilitator)).mine).toBeNull();
  });
});
