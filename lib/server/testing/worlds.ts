import { createHash } from "node:crypto";
import { state } from "../state";
import { readablePaths } from "./api-paths";
import type { Browser } from "./browser";
import { seatPeople } from "./seated-people";
import { publishRound } from "./published";
import { teamExercise, type TeamExercise } from "./team-exercise";
import type { TestServer } from "./test-server";

/** Shares of three scenarios. */
export function someWeights(random: () => number): number[] {
  const low = Math.floor(random() * 1001);
  const middle = Math.floor(random() * (1001 - low));
  return [low, middle, 1000 - low - middle];
}

const someWords = (random: () => number) => `I say ${"so ".repeat(1 + Math.floor(random() * 20))}${random()}`;

/** An exercise of which something is not out: who reads in it, and whose numbers they must not learn. */
/** `draws`: which of the readers reads what is drawn anew in each world, and takes long; over the worlds it is each of them. */
export type World = { exercise: TeamExercise; readers: Browser[]; reader: string; round: number; draws: number };

const SHAPES = [
  { more: { protocol: "one-shot" }, rounds: 1, close: false },
  { more: { protocol: "one-shot", privacy: "anonymous" }, rounds: 1, close: true },
  { more: { protocol: "idea", teams: [] }, rounds: 1, close: true },
  { more: { protocol: "idea" }, rounds: 2, close: false },
  { more: { protocol: "delphi" }, rounds: 2, close: true },
  { more: { protocol: "workshop", release: "batches", k: 20 }, rounds: 1, close: false },
];

/**
 * An exercise at some stage before the release of its newest round, with a participant, an observer and a facilitator who read.
 * @param shape which protocol at which stage: any whole number, they take turns.
 */
export async function randomWorld(server: TestServer, random: () => number, shape: number): Promise<World> {
  const { more, rounds, close } = SHAPES[shape % SHAPES.length] ?? { more: {}, rounds: 1, close: false };
  const exercise = await teamExercise(server, more);
  const teams = "teams" in more ? [null] : ["team-1", "team-2"];
  const [reader, ...others] = await seatPeople(server, exercise.created.id, Array.from({ length: 3 + Math.floor(random() * 5) }, (_, i) => teams[i % teams.length] ?? null));
  if (!reader) throw new Error("Nobody came.");
  const answersToo = rounds > 1 || random() < 0.7;
  for (let round = 1; round <= rounds; round += 1) {
    await exercise.command(round, "open");
    await Promise.all([...(answersToo ? [reader] : []), ...others].map(({ browser }) => browser.post(`${exercise.api}/estimates`, { weights: someWeights(random), rationale: someWords(random) })));
    if (round < rounds) {
      await exercise.command(round, "close", { reveal: true });
      await publishRound(exercise, round);
    }
  }
  if (close) await exercise.command(rounds, "close");
  return { exercise, readers: [reader.browser, await exercise.observer(), exercise.facilitator], reader: reader.id, round: rounds, draws: Math.floor(shape / SHAPES.length) % 3 };
}

const othersIn = ({ exercise, reader, round }: World) => ({ exerciseId: exercise.created.id, participantId: { not: reader }, round: { number: round } });

/** The same world with other numbers and words of the others in the round that is not out. */
export async function changeOthers(world: World, random: () => number): Promise<void> {
  const rows = await state().reader.estimate.findMany({ where: othersIn(world), select: { id: true } });
  await state().writer.write(async (tx) => {
    for (const { id } of rows) {
      await tx.estimate.update({ where: { id }, data: { weights: someWeights(random) }, select: { id: true } });
      await tx.rationale.update({ where: { estimateId: id }, data: { text: someWords(random) }, select: { estimateId: true } });
    }
  });
  state().books.clear();
  state().comparisons.clear();
}

/** A number that is another in each world, as a leak would carry it. */
export async function secretOf(world: World): Promise<number> {
  const rows = await state().reader.estimate.findMany({ where: othersIn(world), select: { weights: true }, orderBy: { version: "asc" } });
  return createHash("sha256").update(JSON.stringify(rows)).digest().readUInt16BE();
}

/** What other sites frame. The pictures are drawn of the same input, and take long. */
const embedOf = ({ created }: TeamExercise) => `/embed/${created.id}/teams`;

/** Everything that can be read about an exercise, but for streams. */
function pathsAbout(server: TestServer, { created }: TeamExercise): string[] {
  const rounds = [1, 2].map((round) => `/api/exercises/${created.id}/comparison?round=${round}`);
  return readablePaths(server, [created.id]).filter((path) => path.startsWith("/api/exercises") || path.startsWith("/api/me/")).concat(rounds);
}

const isDrawn = (path: string) => /\/(figures|export\.)|^\/embed\//.test(path);

type Answered = { status: number; headers: Headers; text: string };

/** All answers to all readers, as one would compare them byte for byte; only what the clock says is left out. */
export async function everythingRead(server: TestServer, { exercise, readers, draws = 0 }: Pick<World, "exercise" | "readers"> & Partial<World>, get: (reader: Browser, path: string) => Promise<Answered> = (reader, path) => reader.get(path)): Promise<string[]> {
  const answers: string[] = [];
  for (const [who, reader] of readers.entries()) {
    for (const path of [...pathsAbout(server, exercise), embedOf(exercise)].filter((one) => who === draws || !isDrawn(one))) {
      const { status, headers, text } = await get(reader, path);
      answers.push(JSON.stringify([who, path, status, [...headers].filter(([name]) => name !== "date"), text.replace(/"exportedAt":"[^"]*"/, "")]));
    }
  }
  return answers;
}

/** The first answer that is not the same in both worlds, as both have it; null where all are. */
export function firstDifference(one: readonly string[], other: readonly string[]): [string?, string?] | null {
  const index = Array.from({ length: Math.max(one.length, other.length) }, (_, i) => i).find((i) => one[i] !== other[i]);
  return index === undefined ? null : [one[index], other[index]];
}
