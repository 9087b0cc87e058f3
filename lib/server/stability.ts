import { stabilitySchema, type Stability } from "@/lib/contract/stability";
import { changesLittle } from "@/lib/core/rounds/another-round";
import { roundStability } from "@/lib/core/rounds/round-stability";
import type { Actor } from "./actor";
import { releasedPeople, readComparison } from "./comparison";
import { getExercise } from "./exercises";
import { rowsOf } from "./measures/rows";
import type { Person } from "./person";
import { seenRounds } from "./seen-rounds";

/** A point, as on the method page: who moved by less has not changed. */
const CHANGED_BEYOND = 0.01;

/** Everybody who answered in both rounds, as he was in each, in the same order. */
function inBoth(first: readonly Person[], second: readonly Person[]): { before: Person[]; after: Person[] } {
  const byId = new Map(first.map((person) => [person.participantId, person]));
  const pairs = second.flatMap((now) => {
    const then = byId.get(now.participantId);
    return then ? [{ then, now }] : [];
  });
  return { before: pairs.map(({ then }) => then), after: pairs.map(({ now }) => now) };
}

/** The pools are those of the comparisons, of everybody who answered: a pool of those in both would give away who was in one alone. */
async function poolMovePoints(actor: Actor, exerciseId: string, rounds: readonly number[]): Promise<number> {
  const [before, after] = await Promise.all(rounds.map(async (round) => (await readComparison(actor, exerciseId, { round })).pools.linear ?? []));
  const largest = Math.max(0, ...(after ?? []).map((share, scenario) => Math.abs(share - (before?.[scenario] ?? 0))));
  return Math.round(largest * 1000) / 10;
}

/**
 * How much people and pool moved between the last two rounds that somebody may see, to decide whether another one is worth it.
 * Released data alone; null where there are not two, and where fewer than k answered both. @throws `not_found`. Costs two comparisons.
 */
export async function readStability(actor: Actor, exerciseId: string): Promise<Stability> {
  const exercise = await getExercise(exerciseId);
  const rounds = (await seenRounds(actor, exercise)).slice(-2);
  const [from, to] = rounds;
  if (from === undefined || to === undefined) return null;
  const [first, second] = await Promise.all([releasedPeople(actor, exerciseId, { round: from }), releasedPeople(actor, exerciseId, { round: to })]);
  const { before, after } = inBoth(first.people, second.people);
  if (before.length === 0 || before.length < exercise.k) return null;
  const { meanMoveTv, shareChanged } = roundStability(rowsOf(before), rowsOf(after), CHANGED_BEYOND);
  const moved = { meanMovePoints: Math.round(meanMoveTv * 100), poolMovePoints: await poolMovePoints(actor, exerciseId, rounds) };
  return stabilitySchema.shape.stability.parse({ from, to, people: before.length, changed: Math.round(shareChanged * before.length), ...moved, changesLittle: changesLittle(moved) });
}
