import { zip } from "../zip";

/** Shares that differ by less are equal: the order of sums decides the last bits. */
const SAME_SHARE = 1e-9;

/**
 * Whether two distributions order some pair of scenarios the other way round. Equal shares have no order that one could
 * disagree on, so that moving away from a tie changes nothing.
 *
 * @throws RangeError for different numbers of scenarios. O(K²).
 */
export function changesRanking(before: readonly number[], after: readonly number[]): boolean {
  const scenarios = zip(before, after);
  return scenarios.some(([before1, after1]) => scenarios.some(([before2, after2]) => before1 > before2 + SAME_SHARE && after2 > after1 + SAME_SHARE));
}
