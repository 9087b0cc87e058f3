import type { Comparison } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import { includesSimulated } from "@/lib/core/simulated";
import type { Tally } from "@/lib/core/tally/tally";
import type { ResolvedQuery } from "./comparison-query";
import type { Person } from "./person";
import type { RoundBook } from "./round-book";

/** People with their tally. `id` is the team's; null where it is everybody, or those without a team. */
export type Group = { id: string | null; people: readonly Person[]; tally: Tally };

/** What a query may see at one version. Everything that is computed from a crowd begins here. */
export type Released = {
  exercise: Exercise;
  ordered: boolean;
  release: Comparison["release"];
  query: Comparison["query"];
  /** People who really answered, whatever the query. */
  realPeople: number;
  /** When the oldest and the newest of these estimates were accepted; null for an empty release. */
  span: { oldest: Date; newest: Date } | null;
  /** Whom the query asks for: one team, or everybody. */
  asked: Group;
  /** Every team of the exercise in its order, also an empty one; then those without a team, where there are any. */
  groups: readonly Group[];
};

export const countSimulated = (people: readonly Person[]) => people.filter(({ simulated }) => simulated).length;

function spanOf(people: readonly Person[]): Released["span"] {
  return people.reduce<Released["span"]>((span, { submittedAt }) => {
    if (span === null) return { oldest: submittedAt, newest: submittedAt };
    return { oldest: submittedAt < span.oldest ? submittedAt : span.oldest, newest: submittedAt > span.newest ? submittedAt : span.newest };
  }, null);
}

/**
 * What a query may see of a book. Everything is taken over: the book may move on afterwards.
 * The release depends on the rule about simulated people; whom the query asks for depends on the team as well.
 * O(people + slices · 1000 · K).
 */
export function releasedOf(book: RoundBook, { exercise, ordered }: { exercise: Exercise; ordered: boolean }, resolved: ResolvedQuery): Released {
  const { simulatedAsked, ...query } = resolved;
  const realPeople = book.people.length - countSimulated(book.people);
  const simulated = includesSimulated({ realPeople, asked: simulatedAsked });
  const everybody = simulated ? book.people : book.people.filter((person) => !person.simulated);
  const groupOf = (id: string | null): Group => ({
    id,
    people: everybody.filter(({ team }) => team === id),
    tally: book.tallyOf((slice) => slice.team === id && (simulated || !slice.simulated)),
  });
  const teamless = groupOf(null);
  const groups = [...exercise.teams.map(({ id }) => groupOf(id)), ...(teamless.people.length > 0 ? [teamless] : [])];
  const all: Group = { id: null, people: everybody, tally: book.tallyOf((slice) => simulated || !slice.simulated) };
  return {
    exercise,
    ordered,
    release: { id: `${exercise.id}.${query.round}.${book.version}`, version: book.version, n: everybody.length, simulated: countSimulated(everybody) },
    query: { ...query, simulated },
    realPeople,
    span: spanOf(everybody),
    asked: query.team === null ? all : groupOf(query.team),
    groups,
  };
}
