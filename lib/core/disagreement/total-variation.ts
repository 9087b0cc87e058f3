import { sum } from "../sum";
import { zip } from "../zip";

/**
 * Total variation distance: how much probability would have to move to turn one distribution into the other. In [0, 1].
 *
 * @throws RangeError for different numbers of scenarios. O(K).
 */
export function totalVariation(p: readonly number[], q: readonly number[]): number {
  return sum(zip(p, q).map(([a, b]) => Math.abs(a - b))) / 2;
}
