import { afterAll, beforeAll, expect, it } from "vitest";
import { STAND_INS, viewAsSchema, type StandIn } from "@/lib/contract/view-as";
import { state } from "./state";
import type { Browser } from "./testing/browser";
import { dumpOfEverything } from "./testing/dump";
import { seatPeople } from "./testing/seated-people";
import { teamExercise, type TeamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** What is a reader's own: the stand-in is nobody. */
const withoutMine = (text: string) => text.replaceAll('"mine":true', '"mine":false').replace(/"mine":\{[^}]*\}/, '"mine":null').replace('"mayWrite":true', '"mayWrite":false');

/** What the facilitator is told, and what those people really get, as one would see it on the network. */
async function compared({ api, facilitator }: TeamExercise, real: Record<StandIn, Browser>): Promise<void> {
  const { views } = viewAsSchema.parse((await facilitator.get(`${api}/view-as`)).json);
  expect(views.map(({ role }) => role)).toEqual([...STAND_INS]);
  for (const { role, answers } of views) {
    expect(answers.map(({ path }) => path)).toEqual([`${api}/comparison`, `${api}/comments`]);
    for (const { path, status, body } of answers) {
      const literal = await real[role].get(path);
      expect({ role, path, status, body: withoutMine(JSON.stringify(body)) }).toEqual({ role, path, status: literal.status, body: withoutMine(literal.text) });
    }
  }
}

it.each([
  ["at close", { protocol: "delphi", k: 2 }],
  ["with talk between the rounds", { protocol: "idea", k: 2 }],
  ["in batches", { protocol: "workshop", release: "batches", k: 2 }],
])("is word for word what participants and observers get at every stage: %s", async (_what, more) => {
  const exercise = await teamExercise(server, { teams: [], ...more });
  const people = await seatPeople(server, exercise.created.id, [null, null, null]);
  const [ann, ben, cem] = people.map(({ browser }) => browser);
  if (!ann || !ben || !cem) throw new Error("Nobody came.");
  const observer = await exercise.observer();
  const real = { participant: cem, answered: ann, observer };
  await exercise.command(1, "open");
  await ann.post(`${exercise.api}/estimates`, { weights: [611, 289, 100], rationale: "a reason" });
  await compared(exercise, real);
  await ben.post(`${exercise.api}/estimates`, { weights: [211, 289, 500] });
  await compared(exercise, real);
  await exercise.command(1, "close");
  await compared(exercise, real);
  await exercise.command(1, "reveal");
  await compared(exercise, real);
});

it("changes and notes nothing, and is the facilitator's alone", async () => {
  const exercise = await teamExercise(server, { teams: [] });
  const people = await seatPeople(server, exercise.created.id, [null, null]);
  await exercise.command(1, "open");
  for (const { browser } of people) await browser.post(`${exercise.api}/estimates`, { weights: [611, 289, 100] });
  await exercise.command(1, "close", { reveal: true });
  const before = await dumpOfEverything();
  for (const role of STAND_INS) expect((await exercise.facilitator.get(`${exercise.api}/view-as?role=${role}`)).status).toBe(200);
  await state().writer.drain();
  expect(await dumpOfEverything()).toBe(before);
  expect((await exercise.facilitator.get(`${exercise.api}/view-as?role=owner`)).json).toMatchObject({ code: "invalid_query" });
  expect((await people[0]?.browser.get(`${exercise.api}/view-as`))?.json).toMatchObject({ code: "not_facilitator" });
});
