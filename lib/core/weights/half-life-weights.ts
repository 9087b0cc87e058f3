/** The half-life of the app's recency pool. */
export const HALF_LIFE_DAYS = 7;

/**
 * How much each estimate counts when its weight halves every `halfLifeDays`: 1 for a new one, a half after one half-life.
 * For questions that stay open while the world moves.
 *
 * @param agesDays how long before the newest each was given, at least 0
 * @param halfLifeDays above 0
 * @returns 2^(−age / half-life), in the same order. O(n).
 * @throws RangeError for a half-life that is not above 0
 */
export function halfLifeWeights(agesDays: readonly number[], halfLifeDays: number): number[] {
  if (!(halfLifeDays > 0)) throw new RangeError("halfLifeWeights: the half-life must be above 0");
  return agesDays.map((age) => 2 ** (-age / halfLifeDays));
}
