import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { releaseViewsSchema } from "@/lib/contract/release-views";
import { state } from "./state";
import { Browser } from "./testing/browser";
import { seatPeople } from "./testing/seated-people";
import { teamExercise, type TeamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** The ledger as somebody reads it: it waits for what is being written. */
async function seenBy(browser: Browser, { api }: TeamExercise) {
  return releaseViewsSchema.parse((await browser.get(`${api}/seen`)).json).releases;
}

const rowsOf = ({ created }: TeamExercise) => state().writer.write((tx) => tx.releaseView.findMany({ where: { release: { exerciseId: created.id } }, orderBy: [{ releaseId: "asc" }, { viewerId: "asc" }] }));

/** Three people of whom all have answered; round 1 is out. */
async function revealed(more = {}) {
  const exercise = await teamExercise(server, { teams: [], ...more });
  const people = await seatPeople(server, exercise.created.id, [null, null, null]);
  const [ann, ben, cem] = people.map(({ browser }) => browser);
  if (!ann || !ben || !cem) throw new Error("Nobody came.");
  await exercise.command(1, "open");
  for (const one of [ann, ben, cem]) await one.post(`${exercise.api}/estimates`, { weights: [500, 300, 200], rationale: "It may." });
  const look = (browser: Browser, path = "comparison") => browser.get(`${exercise.api}/${path}`);
  // a refusal shows nothing
  expect((await look(ann)).json).toMatchObject({ code: "not_released" });
  await exercise.command(1, "close", { reveal: true });
  return { exercise, people, ann, ben, cem, look };
}

describe("who saw which release", () => {
  it("is noted once, at the first reading of anything that is in it, with names for the facilitator and counts for the others", async () => {
    const { exercise, people, ann, ben, cem, look } = await revealed();
    const observer = await exercise.observer();
    expect(await seenBy(ann, exercise)).toMatchObject([{ round: 1, number: 1, of: 1, seen: 0, people: 3, onlookers: 0, viewers: null }]);
    await Promise.all([look(ann), look(ann), look(ann, "figures/pool-bars.svg")]);
    await look(ben, "comments");
    await look(cem, "export.csv");
    await look(observer, "figures/people.csv");
    await look(observer);
    const [first] = await seenBy(exercise.facilitator, exercise);
    expect(first).toMatchObject({ seen: 3, onlookers: 1 });
    expect(first?.viewers?.map(({ name, role }) => [name, role]).sort()).toEqual([...people.map(({ name }) => [name, "participant"]), [null, "observer"]].sort());
    const before = await rowsOf(exercise);
    await server.restart();
    for (const one of [ann, ben, cem, observer]) await look(one);
    await state().writer.drain();
    expect(await rowsOf(exercise)).toEqual(before);
    for (const one of [ann, observer]) expect(await seenBy(one, exercise)).toMatchObject([{ seen: 3, people: 3, onlookers: 1, viewers: null }]);
    expect((await new Browser(server).get(`${exercise.api}/seen`)).json).toMatchObject({ code: "invitation_needed" });
  });

  it("names nobody where the exercise is anonymous, also in the document of everything", async () => {
    const { exercise, ann, look } = await revealed({ privacy: "anonymous" });
    await look(ann);
    expect(await seenBy(exercise.facilitator, exercise)).toMatchObject([{ seen: 1, people: 3, viewers: null }]);
    expect((await exercise.facilitator.get(`${exercise.api}/export.json`)).json).toMatchObject({ seen: [{ seen: 1, people: 3, viewers: null }] });
  });

  it("counts the releases of a round one by one where it comes out in batches", async () => {
    const exercise = await teamExercise(server, { protocol: "workshop", release: "batches", k: 2, teams: [] });
    const people = await seatPeople(server, exercise.created.id, [null, null, null, null]);
    await exercise.command(1, "open");
    const answer = (index: number) => people[index]?.browser.post(`${exercise.api}/estimates`, { weights: [500, 300, 200] });
    await answer(0);
    await answer(1);
    await people[0]?.browser.get(`${exercise.api}/comparison`);
    await answer(2);
    await answer(3);
    await people[3]?.browser.get(`${exercise.api}/comparison`);
    const releases = await seenBy(exercise.facilitator, exercise);
    // whoever sees the second release sees the first one in it
    expect(releases.map(({ number, of, seen }) => [number, of, seen])).toEqual([[1, 2, 2], [2, 2, 1]]);
  });

  it("goes with the person who deletes himself, and with the exercise", async () => {
    const { exercise, ann, ben, look } = await revealed();
    const observer = await exercise.observer();
    for (const one of [ann, ben, observer]) await look(one);
    await state().writer.drain();
    await ann.delete(`${exercise.api}/me`);
    await observer.delete(`${exercise.api}/me`);
    expect(await seenBy(exercise.facilitator, exercise)).toMatchObject([{ seen: 1, people: 2, onlookers: 0 }]);
    expect((await exercise.facilitator.delete(`${exercise.api}?confirm=${exercise.created.id}`)).status).toBe(204);
    expect(await rowsOf(exercise)).toEqual([]);
    expect([...state().noted].filter((key) => key.includes(exercise.created.id))).toEqual([]);
  });
});
