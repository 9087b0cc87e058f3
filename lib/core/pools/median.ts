import { quantile } from "../quantile";
import { sum } from "../sum";
import { linear } from "./linear";
import { columnsOf, type Rows } from "./rows";

/**
 * The median pool: the middle share of each scenario, scaled to sum to 1. Extreme people do not move it.
 * When every median is 0 (people certain of different scenarios) there is nothing to scale: the linear pool stands in.
 * Null for nobody. O(N log N · K).
 */
export function median(rows: Rows): number[] | null {
  const medians = columnsOf(rows).map((shares) => quantile(shares, 0.5));
  const whole = sum(medians);
  return whole === 0 ? linear(rows) : medians.map((middle) => middle / whole);
}
