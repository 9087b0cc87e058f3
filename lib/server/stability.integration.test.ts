import { afterAll, beforeAll, expect, it } from "vitest";
import { seatPeople } from "./testing/seated-people";
import { teamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** A Delphi exercise in which each person says one vector a round; null: he does not answer in it. */
async function walked(k: number, rounds: (number[] | null)[][]) {
  const exercise = await teamExercise(server, { protocol: "delphi", teams: [], k });
  const people = await seatPeople(server, exercise.created.id, (rounds[0] ?? []).map(() => null));
  for (const [index, answers] of rounds.entries()) {
    await exercise.command(index + 1, "open");
    for (const [place, weights] of answers.entries()) if (weights) await people[place]?.browser.post(`${exercise.api}/estimates`, { weights });
    await exercise.command(index + 1, "close", { reveal: true });
  }
  const stability = async (browser = exercise.facilitator) => (await browser.get(`${exercise.api}/stability`)).json.stability;
  return { exercise, people, stability };
}

it("says how many changed, how far, and how far the pool moved, once two rounds are out", async () => {
  const before = [[600, 300, 100], [500, 300, 200], [200, 300, 500]];
  const { stability, people } = await walked(3, [before, [[600, 300, 100], [530, 300, 170], [240, 300, 460]]]);
  const moved = { from: 1, to: 2, people: 3, changed: 2, meanMovePoints: 2, poolMovePoints: 2.3, changesLittle: true };
  expect(await stability()).toEqual(moved);
  expect(await stability(people[0]?.browser)).toEqual(moved);
});

it("does not call it settled when people moved against each other", async () => {
  const { stability } = await walked(2, [[[600, 300, 100], [200, 300, 500]], [[300, 300, 400], [500, 300, 200]]]);
  expect(await stability()).toMatchObject({ changed: 2, meanMovePoints: 30, poolMovePoints: 0, changesLittle: false });
});

it("says nothing of one round, of fewer than k people, and to who may not see them", async () => {
  const one = await walked(2, [[[600, 300, 100], [200, 300, 500]]]);
  expect(await one.stability()).toBeNull();
  const few = await walked(3, [[[600, 300, 100], [200, 300, 500], [200, 300, 500], null], [[600, 300, 100], [200, 300, 500], null, [100, 300, 600]]]);
  expect(await few.stability()).toBeNull();
  const { stability, exercise } = await walked(2, [[[600, 300, 100], [200, 300, 500]], [[600, 300, 100], [200, 300, 500]]]);
  expect(await stability(await exercise.person())).toBeNull();
});

it("another round is planned until the protocol has no more, also when all are over", async () => {
  const { exercise } = await walked(2, [[[600, 300, 100], [200, 300, 500]], [[600, 300, 100], [200, 300, 500]]]);
  const plan = (rounds: number) => exercise.facilitator.send(exercise.api, { method: "PATCH", headers: { origin: "http://localhost", "content-type": "application/json" }, body: JSON.stringify({ rounds: Array.from({ length: rounds }, () => ({})) }) });
  expect((await plan(3)).json).toMatchObject({ stage: "between-rounds", rounds: [{}, {}, { number: 3, stage: "planned" }] });
  expect((await exercise.command(3, "open")).status).toBe(200);
  expect((await plan(7)).status).toBe(400);
});
