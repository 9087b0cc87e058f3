import type { Crowd } from "../crowd";
import { softmaxSteps } from "./softmax";
import { poolOf, step, type PoolStep } from "./steps";

/** The floor of the log pool. It changes the result materially, so it is printed wherever the pool is shown. */
export const LOG_EPSILON = 0.005;

/**
 * The log pool: the normalised (weighted) geometric mean of all shares. It keeps the odds people agree on and listens to
 * small shares. Before the logarithm each share p is squeezed to (1 − K · epsilon) · p + epsilon, so that one person's 0
 * does not veto a scenario; stored shares are untouched.
 *
 * @param epsilon floor, K · epsilon < 1; with 0 a zero vetoes its scenario
 * @returns null for nobody, or when every scenario is vetoed. O(N · K), from a tally O(K).
 */
export function log(crowd: Crowd, epsilon: number): number[] | null {
  return poolOf(logSteps(crowd, epsilon));
}

/** The log pool worked out: mean logarithms, how likely relative to the likeliest scenario, the pool. */
export function logSteps(crowd: Crowd, epsilon: number): readonly PoolStep[] {
  if (crowd.n === 0) return [];
  const meanLogs = meanLogsOf(crowd, epsilon);
  return [step("meanLog", meanLogs), ...softmaxSteps(meanLogs)];
}

/** The mean logarithm of each scenario's squeezed shares; −Infinity where epsilon is 0 and somebody gave nothing. */
export function meanLogsOf(crowd: Crowd, epsilon: number): number[] {
  return crowd.shares.map((_, scenario) => crowd.meanLog(scenario, epsilon));
}
