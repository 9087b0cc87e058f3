import { scaledSteps } from "./scaled";
import type { PoolStep } from "./steps";

/**
 * Makes a distribution of logarithms: e to the power of each, divided by their sum. They are first set against the largest,
 * so that none is too small to add up: the step "relative" says how likely each scenario is for each unit of the likeliest.
 * A logarithm of −Infinity is a veto and gives 0; when every scenario is vetoed the pool is not defined. O(K).
 */
export function softmaxSteps(logs: readonly number[]): readonly PoolStep[] {
  const largest = Math.max(...logs);
  return scaledSteps("relative", logs.map((log) => Math.exp(log - largest)));
}
