import type { Crowd } from "../crowd";
import { squeeze } from "../squeeze";
import { scaledSteps } from "./scaled";
import { poolOf, step, type PoolStep } from "./steps";

/**
 * The geometric mean of odds, scaled to sum to 1: each scenario is pooled as "this one or not", by its mean log odds. For
 * two scenarios it is the log pool; for more it is not, and learning something changes it otherwise than it would change
 * each person (it is not externally Bayesian).
 *
 * @param epsilon floor of the shares, as in `log`; with 0 a zero vetoes its scenario, even against somebody's certainty
 * @returns null for nobody, or when every scenario is vetoed. O(N · K).
 */
export function gmoRenormalised(crowd: Crowd, epsilon: number): number[] | null {
  return poolOf(gmoRenormalisedSteps(crowd, epsilon));
}

/** The pool worked out: mean log odds, each as a probability of its own, the pool. */
export function gmoRenormalisedSteps(crowd: Crowd, epsilon: number): readonly PoolStep[] {
  if (crowd.n === 0) return [];
  const squeezed = squeeze(crowd.k, epsilon);
  const meanLogOdds = crowd.shares.map((column, scenario) => {
    const meanLog = crowd.meanLog(scenario, epsilon);
    return meanLog === -Infinity ? meanLog : meanLog - column.meanOf((share) => Math.log(1 - squeezed(share)));
  });
  return [step("meanLogOdds", meanLogOdds), ...scaledSteps("eachAlone", meanLogOdds.map((logOdds) => 1 / (1 + Math.exp(-logOdds))))];
}
