import type { Crowd } from "../crowd";
import { needPeople } from "../need-people";
import { sum } from "../sum";
import { entropyTerm } from "./entropy-term";

/** Entropies and divergence in nats. */
export type Divergence = {
  /** How uncertain the linear pool is. */
  pooledEntropy: number;
  /** How uncertain people are themselves, on average. */
  meanEntropy: number;
  /** The rest: how uncertain the pool is because people differ. */
  jsd: number;
  /** jsd / ln(min(N, K)), in [0, 1]: 1 when everybody is certain of something else; 0 for one person. */
  normalised: number;
};

/**
 * Jensen-Shannon divergence: how far people stand apart, apart from how unsure each of them is. The entropy of the linear
 * pool less the mean of everybody's own; also the mean information from knowing who speaks. J. Lin, 1991.
 *
 * @param crowd weighted or not
 * @throws RangeError for nobody. O(K · distinct shares).
 */
export function jsd(crowd: Crowd): Divergence {
  needPeople("jsd", crowd.n);
  const pooledEntropy = sum(crowd.shares.map((share) => entropyTerm(share.mean())));
  const meanEntropy = sum(crowd.shares.map((share) => share.meanOf(entropyTerm)));
  // Identical people differ by rounding alone, which must not show as less than nothing.
  const divergence = Math.max(0, pooledEntropy - meanEntropy);
  const largest = Math.log(Math.min(crowd.n, crowd.k));
  return { pooledEntropy, meanEntropy, jsd: divergence, normalised: crowd.n === 1 ? 0 : divergence / largest };
}
