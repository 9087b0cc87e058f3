/** How many moved towards what happened, away from it, or not at all. */
export type Movement = { towards: number; away: number; same: number };

/**
 * How people moved between two rounds, measured by what they gave to the scenario that happened. Null where fewer than k
 * answered both: then the counts would tell of single people.
 * @param moves what each person who answered both rounds gave, in per mille. O(people).
 */
export function movementTowards(moves: readonly { before: number; after: number }[], k: number): Movement | null {
  if (moves.length === 0 || moves.length < k) return null;
  const count = (holds: (gain: number) => boolean) => moves.filter(({ before, after }) => holds(after - before)).length;
  return { towards: count((gain) => gain > 0), away: count((gain) => gain < 0), same: count((gain) => gain === 0) };
}
