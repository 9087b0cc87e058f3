/**
 * The `p`-quantile by linear interpolation between order statistics, R's default (type 7); `p` = 0.5 is the usual median.
 * Written as a weighted mean of two neighbours so that it stays monotone in them to the last bit.
 *
 * @param values at least one number, any order; left untouched
 * @param p in [0, 1]
 * @throws RangeError for no values. O(n log n).
 */
export function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new RangeError("quantile: needs at least one value");
  const part = position - Math.floor(position);
  return below * (1 - part) + above * part;
}
