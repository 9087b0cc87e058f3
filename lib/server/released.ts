import type { Comparison } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import { shownSlices } from "@/lib/core/exercise/shown-slices";
import { includesSimulated } from "@/lib/core/simulated";
import type { Tally } from "@/lib/core/tally/tally";
import type { ResolvedQuery } from "./comparison-query";
import { comparePeople, type Person } from "./person";
import { ProblemError } from "./problem";
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
  /** The teams that may be shown in their order, also an empty one; then everybody else, where there is anybody. */
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
 * The teams whose numbers may be told apart; the people of the others stand among those without a team. Simulated people have
 * nothing to protect. In batches there is none: two releases of a team that differ by one person would give him away.
 */
function shownTeams(people: readonly Person[], { teams, k, release }: Pick<Exercise, "teams" | "k" | "release">): ReadonlySet<string | null> {
  if (release === "batches") return new Set([null]);
  const slices = [...teams.map(({ id }) => id), null];
  const sizes = slices.map((team) => people.filter((person) => !person.simulated && person.team === team).length);
  const shown = shownSlices(sizes, k);
  return new Set(slices.filter((_, index) => shown[index]));
}

/** Sorted anew where a team was taken away: the order of people who look alike would still tell of it. */
function withoutHiddenTeams(people: readonly Person[], shown: ReadonlySet<string | null>): readonly Person[] {
  if (people.every(({ team }) => shown.has(team))) return people;
  return people.map((person) => (shown.has(person.team) ? person : { ...person, team: null })).sort(comparePeople);
}

function whyHidden({ release, k }: Pick<Exercise, "release" | "k">): string {
  if (release === "batches") return "Where numbers come out in batches, teams are not told apart.";
  return `Fewer than ${k} people of this team have answered, or so few of another that this one would give them away.`;
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
  const shown = shownTeams(book.people, exercise);
  const people = simulated ? book.people : book.people.filter((person) => !person.simulated);
  const everybody = withoutHiddenTeams(people, shown);
  const groupOf = (id: string | null): Group => ({
    id,
    people: everybody.filter(({ team }) => team === id),
    tally: book.tallyOf((slice) => (shown.has(slice.team) ? slice.team : null) === id && (simulated || !slice.simulated)),
  });
  const teamless = groupOf(null);
  if (query.team !== null && !shown.has(query.team)) throw new ProblemError("not_released", whyHidden(exercise));
  const groups = [...exercise.teams.filter(({ id }) => shown.has(id)).map(({ id }) => groupOf(id)), ...(teamless.people.length > 0 ? [teamless] : [])];
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
