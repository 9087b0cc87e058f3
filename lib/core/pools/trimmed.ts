import type { Crowd } from "../crowd";
import { scaledOrLinearSteps } from "./scaled";
import { poolOf, type PoolStep } from "./steps";

/** The share of people that the app's trimmed pool leaves out at each end. */
export const TRIM_SHARE = 0.1;

/**
 * The trimmed pool: for each scenario the mean without the floor(`share` · N) lowest and as many highest shares, scaled to
 * sum to 1. Between the mean, which everybody moves, and the median. Where nobody would be left the median stands in; with
 * fewer than 1 / `share` people it is the linear pool, as it is where only zeros are left. Null for nobody.
 *
 * @param share in [0, 0.5). O(N log N · K), from a tally O(K · 1000).
 */
export function trimmed(crowd: Crowd, share: number): number[] | null {
  return poolOf(trimmedSteps(crowd, share));
}

/** The trimmed pool worked out: the trimmed means, then scaled. */
export function trimmedSteps(crowd: Crowd, share: number): readonly PoolStep[] {
  return crowd.n === 0 ? [] : scaledOrLinearSteps(crowd, "trimmedMean", crowd.shares.map((column) => column.trimmedMean(share)));
}
