import type { RoundsFacts } from "@/lib/contract/figure-facts";
import { movedToward } from "@/lib/core/rounds/moved-toward";
import { WHOLE_PERMILLE } from "@/lib/core/whole";
import type { TableInput } from "../input";
import { once } from "../once";

type Round = RoundsFacts["rounds"][number];
export type ShownRound = Omit<Round, "linear"> & { linear: readonly number[] };

/** The rounds that have a pool, oldest first. */
export function shownRounds({ facts }: TableInput): ShownRound[] {
  return (facts?.rounds?.rounds ?? []).flatMap(({ linear, ...round }) => (linear === null ? [] : [{ ...round, linear }]));
}

/** The rounds with a pool before the one that is compared. */
export const earlierRounds = (input: TableInput): ShownRound[] => shownRounds(input).filter(({ round }) => round < input.comparison.round);

/** Where those who answered two rounds came from and went, in per mille; null where that may not be told, or nobody did. */
export type ShownLink = { from: number; to: number; people: readonly { before: readonly number[]; after: readonly number[] }[] };

/** The links that may be shown between rounds that are shown. */
export function shownLinks(input: TableInput): ShownLink[] {
  const shown = new Set(shownRounds(input).map(({ round }) => round));
  return (input.facts?.rounds?.links ?? []).flatMap(({ from, to, people }) => (people === null || people.length === 0 || !shown.has(from) || !shown.has(to) ? [] : [{ from, to, people }]));
}

/** Who came nearer to a pool, told once: of the same people it is always that of the round before. */
const movesOf = once((people: ShownLink["people"]) => {
  let told: ReturnType<typeof movedToward> | null = null;
  return (pool: readonly number[]) => (told ??= movedToward(people, pool, WHOLE_PERMILLE));
});

/** Who came nearer to the pool of the round before the last, of those who answered both; null where that may not be told. */
export function lastMove(input: TableInput): { from: number; n: number; toward: number; away: number } | null {
  const last = shownRounds(input).at(-1)?.round;
  const link = shownLinks(input).find(({ to }) => to === last);
  const pool = shownRounds(input).find(({ round }) => round === link?.from)?.linear;
  if (link === undefined || pool === undefined) return null;
  const { toward, away } = movesOf(link.people)(pool);
  return { from: link.from, n: link.people.length, toward, away };
}
