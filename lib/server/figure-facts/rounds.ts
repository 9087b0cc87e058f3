import type { Comparison, ComparisonQuery } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import type { RoundsFacts } from "@/lib/contract/figure-facts";
import { mayLinkRounds, type RoundsOverlap } from "@/lib/core/exercise/may-link-rounds";
import type { Actor } from "../actor";
import { readComparison, releasedPeople } from "../comparison";
import { getExercise } from "../exercises";
import type { Person } from "../person";
import { ProblemError } from "../problem";
import { seenRounds } from "../seen-rounds";

type Asked = { comparison: Comparison; query: ComparisonQuery };
type Crowd = { round: number; people: readonly Person[]; groups: readonly { id: string | null; people: readonly Person[] }[] };

/** The query for a round up to the one that is compared: only that one can be pinned to a version. */
const queryOf = ({ comparison, query: { round: _round, asOf, ...rest } }: Asked, round: number): ComparisonQuery =>
  round === comparison.round && asOf !== undefined ? { ...rest, round, asOf } : { ...rest, round };

/** Null where a team may not be shown in a round. */
async function shownOrNull<T>(read: () => Promise<T>): Promise<T | null> {
  return read().catch((error: unknown) => {
    if (error instanceof ProblemError && error.code === "not_released") return null;
    throw error;
  });
}

async function roundFact(actor: Actor, asked: Asked, round: number): Promise<RoundsFacts["rounds"][number]> {
  const { exerciseId } = asked.comparison;
  const shown = round === asked.comparison.round ? asked.comparison : await shownOrNull(() => readComparison(actor, exerciseId, queryOf(asked, round)));
  if (shown === null) return { round, n: 0, simulated: 0, linear: null, mine: null };
  return { round, n: shown.people.length, simulated: shown.people.filter(({ simulated }) => simulated).length, linear: shown.pools.linear, mine: shown.mine?.weights ?? null };
}

async function crowdOf(actor: Actor, asked: Asked, round: number): Promise<Crowd | null> {
  const released = await shownOrNull(() => releasedPeople(actor, asked.comparison.exerciseId, queryOf(asked, round)));
  return released && { round, people: released.people, groups: released.groups };
}

/** Where nobody real has answered, it is tried out: simulated people have nothing to protect, and count for each other. */
const counted = (people: readonly Person[]) => (people.some(({ simulated }) => !simulated) ? people.filter(({ simulated }) => !simulated) : people);
const idsOf = (people: readonly Person[]) => new Set(people.map(({ participantId }) => participantId));

function overlapOf(before: readonly Person[], after: readonly Person[], all: { before: ReadonlySet<string>; after: ReadonlySet<string> }): RoundsOverlap {
  const left = before.filter(({ participantId }) => !all.after.has(participantId)).length;
  const came = after.filter(({ participantId }) => !all.before.has(participantId)).length;
  return { both: before.length - left, onlyBefore: left, onlyAfter: came };
}

function comparePairs(a: { before: number[]; after: number[] }, b: { before: number[]; after: number[] }): number {
  const [left, right] = [[...a.before, ...a.after], [...b.before, ...b.after]];
  const at = left.findIndex((weight, i) => weight !== right[i]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** Whether the answers of two rounds may be told as pairs: asked of whom is shown, of everybody, and of each team. */
function mayLink(first: Crowd, second: Crowd, k: number): boolean {
  const everybody = ({ groups }: Crowd) => counted(groups.flatMap(({ people }) => people));
  const all = { before: idsOf(everybody(first)), after: idsOf(everybody(second)) };
  const overlap = (pick: (crowd: Crowd) => readonly Person[]) => overlapOf(pick(first), pick(second), all);
  const teams = [...new Set([...first.groups, ...second.groups].map(({ id }) => id))];
  const ofTeam = (team: string | null) => overlap(({ groups }) => counted(groups.find(({ id }) => id === team)?.people ?? []));
  return mayLinkRounds(overlap(({ people }) => counted(people)), [overlap(everybody), ...teams.map(ofTeam)], k);
}

/** The pairs of two rounds; null where they would give somebody away. Sorted, so that the order says nothing. */
function linkOf(first: Crowd | null, second: Crowd | null, k: number): { before: number[]; after: number[] }[] | null {
  if (first === null || second === null || !mayLink(first, second, k)) return null;
  const then = new Map(counted(first.people).map(({ participantId, weights }) => [participantId, weights]));
  return counted(second.people)
    .flatMap(({ participantId, weights }) => {
      const started = then.get(participantId);
      return started ? [{ before: [...started], after: [...weights] }] : [];
    })
    .sort(comparePairs);
}

async function roundsOf(actor: Actor, asked: Asked): Promise<number[]> {
  const exercise = await getExercise(asked.comparison.exerciseId);
  return (await seenRounds(actor, exercise)).filter((round) => round <= asked.comparison.round);
}

/** The pools of the rounds alone, for a figure that follows nobody. @throws what `readComparison` throws. Costs a comparison a round. */
export async function roundPools(actor: Actor, asked: Asked): Promise<RoundsFacts> {
  const rounds = await roundsOf(actor, asked);
  return { rounds: await Promise.all(rounds.map((round) => roundFact(actor, asked, round))), links: [] };
}

/**
 * What came out in each round that the reader sees, up to the one compared, and how those who answered two rounds went from
 * one to the next (docs/decisions/0020). @throws what `readComparison` throws. Costs a comparison a round.
 */
export async function roundsFacts(actor: Actor, asked: Asked): Promise<RoundsFacts> {
  const exercise: Exercise = await getExercise(asked.comparison.exerciseId);
  const numbers = await roundsOf(actor, asked);
  const rounds = await Promise.all(numbers.map((round) => roundFact(actor, asked, round)));
  const crowds = await Promise.all(numbers.map((round) => crowdOf(actor, asked, round)));
  const links = numbers.slice(1).map((to, i) => ({ from: numbers[i] ?? to, to, people: linkOf(crowds[i] ?? null, crowds[i + 1] ?? null, exercise.k) }));
  return { rounds, links };
}
