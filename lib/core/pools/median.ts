import type { Crowd } from "../crowd";
import { scaledOrLinearSteps } from "./scaled";
import { poolOf, type PoolStep } from "./steps";

/**
 * The median pool: the (weighted) middle share of each scenario, scaled to sum to 1. Extreme people do not move it.
 * When every median is 0 (people certain of different scenarios) there is nothing to scale: the linear pool stands in,
 * and whoever shows the result says so (`linearStandsIn`). Null for nobody. O(N log N · K), from a tally O(K log 1000).
 */
export function median(crowd: Crowd): number[] | null {
  return poolOf(medianSteps(crowd));
}

/** The median pool worked out: the medians, then scaled; where all are 0, the linear pool's steps follow them. */
export function medianSteps(crowd: Crowd): readonly PoolStep[] {
  return crowd.n === 0 ? [] : scaledOrLinearSteps(crowd, "median", mediansOf(crowd));
}

/** Whether the linear pool stands in for the median of these people: there are some, and every median is 0. */
export function linearStandsIn(crowd: Crowd): boolean {
  return crowd.n > 0 && mediansOf(crowd).every((middle) => middle === 0);
}

const mediansOf = (crowd: Crowd): number[] => crowd.shares.map((column) => column.median());
