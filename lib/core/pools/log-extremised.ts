import type { Crowd } from "../crowd";
import { meanLogsOf } from "./log";
import { softmaxSteps } from "./softmax";
import { poolOf, step, type PoolStep } from "./steps";

/** How far the app's extremised pool moves away from uniform; studies report 1.2 to 3.9 (Satopää et al. 2014, Sevilla 2021). */
export const EXTREMISING = 1.5;

/** The floor of the extremised pool. */
export const EXTREMISED_EPSILON = 0.001;

/**
 * The extremised log pool: the log pool with its odds raised to the power `a`. People who know different things are surer
 * together than each of them; a > 1 makes up for that, and overstates what they know when all read the same. A sharpened
 * pool, never the headline. a = 1 is the log pool. Satopää et al. 2014, for more than two scenarios.
 *
 * @param a above 0
 * @param epsilon floor of the shares, as in `log`
 * @returns null for nobody, or when every scenario is vetoed. O(N · K), from a tally O(K).
 */
export function logExtremised(crowd: Crowd, a: number, epsilon: number): number[] | null {
  return poolOf(logExtremisedSteps(crowd, a, epsilon));
}

/** The extremised log pool worked out: mean logarithms, stretched by `a`, relative to the likeliest scenario, the pool. */
export function logExtremisedSteps(crowd: Crowd, a: number, epsilon: number): readonly PoolStep[] {
  if (crowd.n === 0) return [];
  const meanLogs = meanLogsOf(crowd, epsilon);
  const stretched = meanLogs.map((meanLog) => a * meanLog);
  return [step("meanLog", meanLogs), step("stretched", stretched), ...softmaxSteps(stretched)];
}
