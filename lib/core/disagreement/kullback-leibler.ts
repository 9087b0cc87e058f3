import { sum } from "../sum";
import { zip } from "../zip";

/**
 * Kullback-Leibler divergence of q from p, in nats: how much worse than p somebody who says q scores on average, by the
 * log score, when p is true. Not symmetric. In [0, ∞]; Infinity where q gives nothing to what p thinks possible.
 *
 * @throws RangeError for different numbers of scenarios. O(K).
 */
export function kullbackLeibler(p: readonly number[], q: readonly number[]): number {
  return sum(zip(p, q).map(([a, b]) => (a > 0 ? a * Math.log(a / b) : 0)));
}
