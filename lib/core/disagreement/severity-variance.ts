import type { Crowd } from "../crowd";
import { needPeople } from "../need-people";
import { sum } from "../sum";
import { variance } from "./variance";

/** Where on the ladder people expect the outcome (0 the lowest rung, 1 the highest), and why that is unsure. */
export type SeverityVariance = {
  /** The mean severity of the linear pool. */
  mean: number;
  /** Risk: how widely people spread their own probability, on average. */
  within: number;
  /** Dissent: how far people's own mean severities lie apart. */
  between: number;
  /** The variance of the linear pool: within + between. */
  total: number;
  /** 4 · between, in [0, 1]: 1 when one half is certain of the lowest rung and one half of the highest. */
  polarisation: number;
};

/**
 * The variance of the severity under the linear pool, split into risk and dissent (law of total variance).
 *
 * @param crowd ordered scenarios
 * @throws RangeError for nobody. O(K + distinct severities).
 */
export function severityVariance(crowd: Crowd): SeverityVariance {
  needPeople("severityVariance", crowd.n);
  const mean = crowd.severity.mean();
  const between = variance(crowd.severity);
  const total = sum(crowd.shares.map((share, rung) => share.mean() * (rung / (crowd.k - 1) - mean) ** 2));
  // Where everybody is certain, rounding alone is left.
  return { mean, within: Math.max(0, total - between), between, total, polarisation: 4 * between };
}
