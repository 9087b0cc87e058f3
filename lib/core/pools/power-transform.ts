import type { Crowd } from "../crowd";
import { linear } from "./linear";
import { scaledSteps } from "./scaled";
import { poolOf, step, type PoolStep } from "./steps";

/**
 * The power transform of a distribution: each probability to the power `a`, scaled to sum to 1. a > 1 sharpens, a < 1
 * flattens; uniform and certainty stay as they are, and so does the order of the scenarios. Karmarkar 1978, Baron et al.
 * 2014, for more than two scenarios.
 *
 * @param a above 0. O(K).
 * @returns null for no probabilities
 */
export function powerTransform(probabilities: readonly number[], a: number): number[] | null {
  return poolOf(powerSteps(probabilities, a));
}

/** The power transform of the linear pool. Null for nobody. O(N · K). */
export function powerOfLinear(crowd: Crowd, a: number): number[] | null {
  return poolOf(powerOfLinearSteps(crowd, a));
}

/** The power transform of the linear pool worked out: the linear pool, relative to the likeliest scenario, the pool. */
export function powerOfLinearSteps(crowd: Crowd, a: number): readonly PoolStep[] {
  const pooled = linear(crowd);
  return pooled === null ? [] : [step("linear", pooled), ...powerSteps(pooled, a)];
}

function powerSteps(probabilities: readonly number[], a: number): readonly PoolStep[] {
  const largest = Math.max(...probabilities);
  return scaledSteps("relative", probabilities.map((probability) => (probability / largest) ** a));
}
