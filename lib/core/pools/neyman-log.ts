import type { Crowd } from "../crowd";
import { neymanFactor } from "./neyman-factor";
import { softmaxSteps } from "./softmax";
import { poolOf, step, type PoolStep } from "./steps";

/**
 * The Neyman-Roughgarden push in log space, as practitioners use it: the log pool's mean logarithms, moved away from the
 * prior's by the factor that belongs to the number of people. A sharpened pool. One person's pool is the log pool's.
 *
 * @param epsilon floor of the shares, as in `log`; the prior is taken as it is
 * @param prior what was known before anybody answered, each above 0; uniform when absent
 * @returns null for nobody, or when every scenario is vetoed. O(N · K).
 * @throws RangeError for a prior that is not above 0 for each scenario
 */
export function neymanLog(crowd: Crowd, epsilon: number, prior?: readonly number[]): number[] | null {
  return poolOf(neymanLogSteps(crowd, epsilon, prior));
}

/** The pool worked out: mean logarithms, pushed away from the prior's, relative to the likeliest scenario, the pool. */
export function neymanLogSteps(crowd: Crowd, epsilon: number, prior?: readonly number[]): readonly PoolStep[] {
  if (crowd.n === 0) return [];
  const before = prior ?? crowd.shares.map(() => 1 / crowd.k);
  if (before.length !== crowd.k || !before.every((share) => share > 0)) throw new RangeError("neymanLog: the prior must be above 0 for each scenario");
  const factor = neymanFactor(crowd.n);
  const logs = before.map((share, scenario) => ({ prior: Math.log(share), mean: crowd.meanLog(scenario, epsilon) }));
  const pushed = logs.map((log) => log.prior + factor * (log.mean - log.prior));
  return [step("meanLog", logs.map(({ mean }) => mean)), step("pushed", pushed), ...softmaxSteps(pushed)];
}
