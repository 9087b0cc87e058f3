import type { Crowd } from "../crowd";
import { differenceSteps } from "./differences";
import { poolOf, type PoolStep } from "./steps";

/**
 * The cumulative trimmed pool, for ordered scenarios: the trimmed mean of "this rung or a lower one", then the differences.
 * It sums to 1 without scaling. Where nobody would be left the cumulative median stands in. Null for nobody.
 *
 * @param share left out at each end, in [0, 0.5). O(N log N · K).
 */
export function cumulativeTrimmed(crowd: Crowd, share: number): number[] | null {
  return poolOf(cumulativeTrimmedSteps(crowd, share));
}

/** The cumulative trimmed pool worked out: trimmed means of the cumulative shares (1 for the top rung), then the differences. */
export function cumulativeTrimmedSteps(crowd: Crowd, share: number): readonly PoolStep[] {
  if (crowd.n === 0) return [];
  return differenceSteps("cumulativeTrimmedMean", crowd.cuts.map((column) => column.trimmedMean(share)));
}
