import type { Column } from "../crowd";

/**
 * The variance of a column over the people there are (divided by N, not N − 1). Taken around the mean, not as a
 * difference of squares, so that rounding never makes it negative. 0 for one person; NaN for nobody. O(distinct values).
 */
export function variance(column: Column): number {
  const mean = column.mean();
  return column.meanOf((value) => (value - mean) ** 2);
}
