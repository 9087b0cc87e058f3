import { countedPeople, quantileOfCounts } from "../counted-people";
import type { TableInput } from "../input";

/** Twenty columns of five points each. */
export const BIN_PERMILLE = 50;
const BINS = 1000 / BIN_PERMILLE;

/** What people gave one scenario: how many in each column, and where the middle of them lies. Per mille. */
export type Spread = { scenario: number; counts: readonly number[]; median: number; low: number; high: number };

/** A share of exactly 100 % stands in the last column; any other begins the column whose lower end it is. */
function columnsOf(shares: Uint32Array): number[] {
  const counts = Array.from({ length: BINS }, () => 0);
  shares.forEach((people, permille) => {
    const bin = Math.min(BINS - 1, Math.floor(permille / BIN_PERMILLE));
    counts[bin] = (counts[bin] ?? 0) + people;
  });
  return counts;
}

/** Per scenario the columns, the median and the middle half of the people shown; empty for nobody. O(people · scenarios) at first, then O(scenarios). */
export function spreads({ comparison, theCase }: TableInput): Spread[] {
  if (comparison.people.length === 0) return [];
  return theCase.scenarios.map((_, scenario) => {
    const shares = countedPeople(comparison).shares[scenario] ?? new Uint32Array();
    const at = (p: number) => quantileOfCounts(shares, comparison.people.length, p);
    return { scenario, counts: columnsOf(shares), median: at(0.5), low: at(0.25), high: at(0.75) };
  });
}
