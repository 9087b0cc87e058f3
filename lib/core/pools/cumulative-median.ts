import type { Crowd } from "../crowd";
import { differenceSteps } from "./differences";
import { poolOf, type PoolStep } from "./steps";

/**
 * The cumulative median pool, for ordered scenarios: the (weighted) median of "this rung or a lower one", then the
 * differences. It sums to 1 without scaling, because order statistics of rising curves rise. Three people certain of three
 * different rungs give all to the middle one. Null for nobody. O(N log N · K), from a tally O(K log 1000).
 */
export function cumulativeMedian(crowd: Crowd): number[] | null {
  return poolOf(cumulativeMedianSteps(crowd));
}

/** The cumulative median pool worked out: the medians of the cumulative shares (1 for the top rung), then the differences. */
export function cumulativeMedianSteps(crowd: Crowd): readonly PoolStep[] {
  if (crowd.n === 0) return [];
  return differenceSteps("cumulativeMedian", crowd.cuts.map((column) => column.median()));
}
