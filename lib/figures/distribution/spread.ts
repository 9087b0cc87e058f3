import { quantile } from "@/lib/core/quantile";
import type { FigureInput } from "../input";

/** Twenty columns of five points each. */
export const BIN_PERMILLE = 50;
const BINS = 1000 / BIN_PERMILLE;

/** What people gave one scenario: how many in each column, and where the middle of them lies. Per mille. */
export type Spread = { scenario: number; counts: readonly number[]; median: number; low: number; high: number };

/** A share of exactly 100 % stands in the last column; any other begins the column whose lower end it is. */
function countsOf(values: readonly number[]): number[] {
  const counts = Array.from({ length: BINS }, () => 0);
  for (const value of values) {
    const bin = Math.min(BINS - 1, Math.floor(value / BIN_PERMILLE));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/** Per scenario the columns, the median and the middle half of the people shown; empty for nobody. O(people · log people · scenarios). */
export function spreads({ comparison, theCase }: FigureInput): Spread[] {
  if (comparison.people.length === 0) return [];
  return theCase.scenarios.map((_, scenario) => {
    const values = comparison.people.map(({ weights }) => weights[scenario] ?? 0);
    return { scenario, counts: countsOf(values), median: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75) };
  });
}
