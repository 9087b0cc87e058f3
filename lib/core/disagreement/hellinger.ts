import { sum } from "../sum";
import { zip } from "../zip";

/**
 * Hellinger distance: like total variation, but it weighs differences between small probabilities more. In [0, 1].
 *
 * @throws RangeError for different numbers of scenarios. O(K).
 */
export function hellinger(p: readonly number[], q: readonly number[]): number {
  return Math.sqrt(sum(zip(p, q).map(([a, b]) => (Math.sqrt(a) - Math.sqrt(b)) ** 2)) / 2);
}
