import { earthMovers } from "./earth-movers";
import { hellinger } from "./hellinger";
import { kullbackLeibler } from "./kullback-leibler";
import { totalVariation } from "./total-variation";

/**
 * How far two distributions lie apart, by the four measures in use. `emd` means something for ordered scenarios only;
 * `kl` is that of q from p.
 *
 * @throws RangeError for different numbers of scenarios. O(K).
 */
export function distance(p: readonly number[], q: readonly number[]): { tv: number; emd: number; hellinger: number; kl: number } {
  return { tv: totalVariation(p, q), emd: earthMovers(p, q), hellinger: hellinger(p, q), kl: kullbackLeibler(p, q) };
}
