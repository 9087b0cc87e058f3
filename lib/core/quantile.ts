import { columnOf } from "./sorted-column";

/**
 * The `p`-quantile by linear interpolation between order statistics, R's default (type 7); `p` = 0.5 is the usual median.
 *
 * @param values at least one number, any order; left untouched
 * @param p in [0, 1]
 * @throws RangeError for no values. O(n log n).
 */
export function quantile(values: readonly number[], p: number): number {
  if (values.length === 0) throw new RangeError("quantile: needs at least one value");
  return columnOf(values).quantile(p);
}
