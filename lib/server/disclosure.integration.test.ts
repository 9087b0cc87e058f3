import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mulberry32 } from "@/lib/core/prng";
import { comparisonSchema } from "@/lib/contract/comparison";
import { exerciseSchema } from "@/lib/contract/exercises";
import { state } from "./state";
import { distinctEstimates, setsToldApart, type Views } from "./testing/attacker";
import type { Browser } from "./testing/browser";
import { seatPeople, type Seated } from "./testing/seated-people";
import { teamExercise, type TeamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

type Release = "at-close" | "batches";
type Played = { exercise: TeamExercise; attacker: Browser; k: number; people: Seated[]; views: Views; releases: readonly number[] };

const POLICIES: Record<Release, object> = { "at-close": { protocol: "one-shot" }, batches: { protocol: "workshop", release: "batches" } };

/** Everything that the attacker can read of what came out of the round. */
async function readAll({ api }: TeamExercise, attacker: Browser, releases: readonly number[]): Promise<string[]> {
  const paths = releases.map((version) => `comparison?asOf=${version}`).concat("comparison", "comparison?team=team-1", "export.csv", "figures/pool-bars.csv");
  const answers: string[] = [];
  for (const path of paths) {
    const { status, headers, text } = await attacker.get(`${api}/${path}`);
    answers.push(JSON.stringify([path, status, [...headers], text]));
  }
  return answers;
}

/** People come, change their minds and delete themselves in a random order; the first of them is the attacker. Then the round is revealed. */
async function play(seed: number, release: Release): Promise<Played> {
  const random = mulberry32(seed);
  const below = (n: number) => Math.floor(random() * n);
  const [k, teams] = [3 + below(3), Array.from({ length: below(4) }, (_, i) => ({ name: `Team ${i}` }))];
  const exercise = await teamExercise(server, { k, teams, title: `Play ${seed}`, ...POLICIES[release] });
  const people = await seatPeople(server, exercise.created.id, Array.from({ length: 4 + below(10) }, () => (teams.length === 0 ? null : `team-${1 + below(teams.length)}`)));
  const next = distinctEstimates(random);
  await exercise.command(1, "open");
  const [attacker] = people;
  if (!attacker) throw new Error("Nobody came.");
  const submit = (person: Seated) => person.browser.post(`${exercise.api}/estimates`, { weights: next(), rationale: "Because." });
  const acts = Array.from({ length: people.length + below(people.length) }, () => people[below(people.length)] ?? attacker);
  await submit(attacker);
  // up to four at once: they are written together, and come out together
  for (let done = 0; done < acts.length; ) {
    const together = acts.slice(done, (done += 1 + below(4)));
    await Promise.all(together.map((person) => (person !== attacker && below(12) === 0 ? person.browser.delete(`${exercise.api}/me`) : submit(person))));
  }
  await exercise.command(1, "close");
  await exercise.command(1, "reveal");
  const releases = exerciseSchema.parse((await attacker.browser.get(exercise.api)).json).rounds[0]?.releases ?? [];
  const views: Views[number][] = [];
  for (const version of releases) views.push(comparisonSchema.parse((await attacker.browser.get(`${exercise.api}/comparison?asOf=${version}`)).json).people);
  return { exercise, attacker: attacker.browser, k, people, views, releases };
}

/** Within each set everybody gets the numbers of the next one. */
async function rotate({ exercise }: Played, sets: readonly string[][]): Promise<void> {
  const rows = await state().reader.estimate.findMany({ where: { exerciseId: exercise.created.id }, select: { id: true, weights: true } });
  const idOf = new Map(rows.map(({ id, weights }) => [String(weights), id]));
  await state().writer.write(async (tx) => {
    for (const set of sets) for (const [i, dot] of set.entries()) await tx.estimate.update({ where: { id: idOf.get(dot) ?? "" }, data: { weights: (set[(i + 1) % set.length] ?? "").split(",").map(Number) } });
  });
  state().books.clear();
  state().comparisons.clear();
}

/** What the attacker would have seen had each release shown everybody's newest numbers up to it, with teams. */
async function naiveViews({ exercise, people, releases }: Played): Promise<Views> {
  const rows = await state().reader.estimate.findMany({ where: { exerciseId: exercise.created.id }, select: { participantId: true, weights: true, version: true }, orderBy: { version: "asc" } });
  return releases.map((release) => {
    const last = new Map(rows.filter(({ version }) => version <= release).map(({ participantId, weights }) => [participantId, String(weights).split(",").map(Number)]));
    return [...last].map(([id, weights]) => ({ weights, mine: id === people[0]?.id, team: people.find((person) => person.id === id)?.team ?? null }));
  });
}

const smallest = (views: Views) => Math.min(...setsToldApart(views).map(({ length }) => length));

describe("what is released", () => {
  it.each<[Release, number]>([["at-close", 1_000], ["batches", 2_000]])("%s: in 100 random exercises nobody's number stands in a set of fewer than k with one's own", async (release, firstSeed) => {
    const seen = { shown: 0, several: 0, naive: 0 };
    for (let seed = firstSeed; seed < firstSeed + 100; seed += 1) {
      const played = await play(seed, release);
      const sets = setsToldApart(played.views);
      if (sets.length === 0) continue;
      expect({ seed, smallest: smallest(played.views) >= played.k - 1 }).toEqual({ seed, smallest: true });
      const before = await readAll(played.exercise, played.attacker, played.releases);
      // whatever else the answers hold: they do not change when the numbers of a set change their owners
      await rotate(played, sets);
      expect({ seed, answers: await readAll(played.exercise, played.attacker, played.releases) }).toEqual({ seed, answers: before });
      seen.shown += 1;
      seen.several += Number(played.releases.length > 1);
      seen.naive += Number(smallest(await naiveViews(played)) === 1);
    }
    expect(seen.shown).toBeGreaterThan(50);
    // the attacker is no straw man: without the rules he finds people
    expect(seen.naive).toBeGreaterThan(15);
    if (release === "batches") expect(seen.several).toBeGreaterThan(20);
  }, 120_000);

  it("is caught by the attacker when one person revises, or when one of a team comes with four of another", () => {
    const dot = (share: number, team: string | null = null, mine = false) => ({ weights: [share, 1000 - share], team, mine });
    const first = [dot(0, null, true), dot(100), dot(200), dot(300)];
    expect(smallest([first])).toBe(3);
    expect(smallest([first, [...first.slice(0, 3), dot(400)]])).toBe(1);
    expect(smallest([first, [...first, dot(500, "red"), dot(600, "red"), dot(700, "blue")]])).toBe(1);
  });
});
