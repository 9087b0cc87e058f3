import type { Crowd } from "../crowd";

/**
 * The population variance of each scenario's shares: the (weighted) mean squared distance from their mean. 0 for one person;
 * null for nobody. Computed from the distances, so that people who say the same come out at 0 within rounding. O(N · K),
 * from a tally O(1000 · K).
 */
export function popVariance(crowd: Crowd): number[] | null {
  if (crowd.n === 0) return null;
  return crowd.shares.map((column) => {
    const mean = column.mean();
    return column.meanOf((share) => (share - mean) ** 2);
  });
}
