import { quantile } from "../quantile";
import { columnsOf, type Rows } from "./rows";

/**
 * The cumulative median pool, for ordered scenarios: the median of "this rung or a lower one", then the differences.
 * It sums to 1 without scaling, because order statistics of rising curves rise. Three people certain of three different
 * rungs give all to the middle one. Null for nobody. O(N log N · K).
 */
export function cumulativeMedian(rows: Rows): number[] | null {
  if (rows.length === 0) return null;
  const medians = columnsOf(rows.map(cumulated)).map((shares) => quantile(shares, 0.5));
  return medians.map((middle, rung) => middle - (medians[rung - 1] ?? 0));
}

function cumulated(row: readonly number[]): number[] {
  let reached = 0;
  return row.map((share) => (reached += share));
}
