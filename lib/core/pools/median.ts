import { quantile } from "../quantile";
import { sum } from "../sum";
import { linear } from "./linear";
import { columnsOf, type Rows } from "./rows";

const mediansOf = (rows: Rows) => columnsOf(rows).map((shares) => quantile(shares, 0.5));

/**
 * The median pool: the middle share of each scenario, scaled to sum to 1. Extreme people do not move it.
 * When every median is 0 (people certain of different scenarios) there is nothing to scale: the linear pool stands in,
 * and whoever shows the result says so (`linearStandsIn`). Null for nobody. O(N log N · K).
 */
export function median(rows: Rows): number[] | null {
  const medians = mediansOf(rows);
  const whole = sum(medians);
  return whole === 0 ? linear(rows) : medians.map((middle) => middle / whole);
}

/** Whether the linear pool stands in for the median of these people: there are some, and every median is 0. */
export function linearStandsIn(rows: Rows): boolean {
  return rows.length > 0 && sum(mediansOf(rows)) === 0;
}
