import type { Crowd } from "../crowd";
import { needPeople } from "../need-people";
import { sum } from "../sum";
import type { Ambiguity } from "./ambiguity-brier";
import { ofOutcome } from "./of-outcome";

/**
 * Why the log pool beats the average member: its log score is the mean of everybody's own less −ln Σₖ Π pᵢₖ^(1/N), which
 * measures how far people stand apart and does not depend on what happened, exactly. All three are computed from shares
 * squeezed by `epsilon`. T. Heskes, "Selecting weighting factors in logarithmic opinion pools", 1998.
 *
 * @param outcome index of the scenario that happened
 * @param epsilon floor under each share; with 0, `pool` and `meanIndividual` are Infinity once somebody gave 0 to what happened
 * @returns null where every scenario was given 0 by somebody and there is no floor: then there is no log pool
 * @throws RangeError for nobody, or where there is no such scenario. O(K), at another epsilon than the pool's O(K · distinct shares).
 */
export function ambiguityLog(crowd: Crowd, outcome: number, epsilon: number): Ambiguity | null {
  needPeople("ambiguityLog", crowd.n);
  const meanLogs = crowd.shares.map((_, scenario) => crowd.meanLog(scenario, epsilon));
  const mass = sum(meanLogs.map(Math.exp));
  if (mass === 0) return null;
  const meanIndividual = 0 - ofOutcome(meanLogs, outcome);
  // Geometric means sum to at most 1; rounding can go beyond.
  const diversity = Math.max(0, -Math.log(mass));
  return { pool: meanIndividual - diversity, meanIndividual, diversity };
}
