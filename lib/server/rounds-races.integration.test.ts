import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exerciseSchema } from "@/lib/contract/exercises";
import { mulberry32 } from "@/lib/core/prng";
import { state } from "./state";
import { Browser, type Answer } from "./testing/browser";
import { seatPeople, type Seated } from "./testing/seated-people";
import { teamExercise, tokenOf, type TeamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";
import { someWeights } from "./testing/worlds";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

type Race = { exercise: TeamExercise; people: Seated[] };

/** A Delphi of six rounds: five times people submit while it is closed, revealed and opened again. */
async function delphi(people: number): Promise<Race> {
  const exercise = await teamExercise(server, { protocol: "delphi", rounds: Array.from({ length: 6 }, () => ({ closesAt: null })), teams: [] });
  return { exercise, people: await seatPeople(server, exercise.created.id, Array.from({ length: people }, () => null)) };
}

/** As many turns of the event loop as requests that start together need to be spread over each other's steps. */
const TURNS = 150;

/** Starts everything together, each after some turns of the event loop, so that any may overtake any other. */
async function together<T>(doings: readonly (() => Promise<T>)[], random: () => number): Promise<T[]> {
  return Promise.all(
    doings.map(async (doing) => {
      for (let turns = Math.floor(random() * TURNS); turns > 0; turns -= 1) await setImmediate();
      return doing();
    }),
  );
}

const codes = (answers: readonly Answer[]) => new Set(answers.filter(({ status }) => status >= 400).map(({ json }) => json.code));

describe("submitting while the round closes", () => {
  it("is accepted into the round that was open, or refused, in 500 races", async () => {
    const random = mulberry32(500);
    const races = await Promise.all(Array.from({ length: 5 }, () => delphi(20)));
    const accepted: { exerciseId: string; round: number; id: string; revision: number }[] = [];
    for (const round of [1, 2, 3, 4, 5]) {
      for (const { exercise, people } of races) {
        await exercise.command(round, "open");
        // two are in before, so that the round can be revealed
        for (const { browser } of people.slice(0, 2)) await browser.post(`${exercise.api}/estimates`, { weights: someWeights(random) });
      }
      const submits = races.flatMap(({ exercise, people }) =>
        people.map(({ id, browser }) => async () => {
          const answer = await browser.post(`${exercise.api}/estimates`, { weights: someWeights(random) });
          if (answer.status === 201) accepted.push({ exerciseId: exercise.created.id, round, id, revision: Number(answer.json.revision) });
          if (answer.status === 201) expect(answer.json.round).toBe(round);
          return answer;
        }),
      );
      const closes = races.map(({ exercise }) => () => exercise.command(round, "close"));
      const answers = await together([...submits, ...closes], random);
      expect([...codes(answers)].filter((code) => code !== "round_closed")).toEqual([]);
      for (const { exercise } of races) expect((await exercise.command(round, "reveal")).status).toBe(200);
    }
    const rows = await state().reader.estimate.findMany({
      where: { exerciseId: { in: races.map(({ exercise }) => exercise.created.id) } },
      select: { exerciseId: true, participantId: true, revision: true, createdAt: true, round: { select: { number: true } } },
    });
    // every 201 is one row in its round, and no other row but those of the two who came before
    const place = (one: { exerciseId: string; id: string; round: number; revision: number }) => [one.exerciseId, one.id, one.round, one.revision].join(" ");
    const stored = rows.map(({ round, participantId, ...row }) => place({ ...row, id: participantId, round: round.number }));
    expect(accepted.length).toBeGreaterThan(50);
    expect(accepted.length).toBeLessThan(500);
    expect(new Set(stored).size).toBe(stored.length);
    expect(accepted.map(place).filter((one) => !stored.includes(one))).toEqual([]);
    expect(stored).toHaveLength(accepted.length + 2 * 5 * 5);
    // none was made after the close that everybody can read in the log
    const closed = await state().reader.logEntry.findMany({ where: { kind: "close" }, select: { exerciseId: true, round: true, createdAt: true } });
    const late = rows.filter((row) => closed.some((entry) => entry.exerciseId === row.exerciseId && entry.round === row.round.number && row.createdAt > entry.createdAt));
    expect(late).toEqual([]);
  }, 60_000);

  it("at its own time is refused from that time on, whatever stands in the log", async () => {
    const { exercise, people } = await delphi(20);
    const closesAt = new Date(Date.now() + 150);
    await exercise.command(1, "open", { closesAt: closesAt.toISOString() });
    let refused = 0;
    for (let turn = 0; refused < people.length; turn += 1) {
      const answers = await Promise.all(people.map(({ browser }) => browser.post(`${exercise.api}/estimates`, { weights: [500, 300, 200] })));
      refused = answers.filter(({ json }) => json.code === "round_closed").length;
    }
    const rows = await state().reader.estimate.findMany({ where: { exerciseId: exercise.created.id }, select: { createdAt: true } });
    expect(rows.filter(({ createdAt }) => createdAt >= closesAt)).toEqual([]);
  });
});

describe("facilitators at the same moment", () => {
  it("of many who close, one does; of many who reveal, open or reopen, too", async () => {
    const { exercise, people } = await delphi(3);
    const second = new Browser(server);
    await second.post("/api/join", { token: tokenOf(exercise.created.recoveryLink) });
    const all = async (round: number, kind: string) => (await Promise.all(Array.from({ length: 10 }, (_, i) => exercise.command(round, kind, {}, i % 2 === 0 ? second : exercise.facilitator)))).map(({ status }) => status);
    const once = [200, ...Array<number>(9).fill(409)];
    expect((await all(1, "open")).sort()).toEqual(once);
    for (const { browser } of people) await browser.post(`${exercise.api}/estimates`, { weights: [500, 300, 200] });
    for (const kind of ["close", "reopen", "close", "reveal"]) expect((await all(1, kind)).sort()).toEqual(once);
    const { entries } = (await exercise.facilitator.get(`${exercise.api}/log`)).json as { entries: { kind: string; number: number }[] };
    expect(entries.map(({ kind, number }) => `${number} ${kind}`)).toEqual(["6 reveal", "5 close", "4 reopen", "3 close", "2 open", "1 created"]);
  });
});

describe("batches", () => {
  const releasesOf = async ({ api, facilitator }: TeamExercise) => exerciseSchema.parse((await facilitator.get(api)).json).rounds[0]?.releases ?? [];

  it("of k people who answer at once come out exactly once", async () => {
    const random = mulberry32(9);
    for (let turn = 0; turn < 10; turn += 1) {
      const exercise = await teamExercise(server, { protocol: "workshop", k: 5, teams: [] });
      const people = await seatPeople(server, exercise.created.id, Array.from({ length: 9 }, () => null));
      await exercise.command(1, "open");
      const answer = ({ browser }: Seated) => () => browser.post(`${exercise.api}/estimates`, { weights: someWeights(random) });
      await together(people.slice(0, 5).map(answer), random);
      expect(await releasesOf(exercise)).toEqual([6]);
      // everybody who is out already, and four new ones: nobody comes out
      await together(people.map(answer), random);
      expect(await releasesOf(exercise)).toHaveLength(1);
    }
  });
});
