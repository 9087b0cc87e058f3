import type { Column } from "../crowd";
import { sum } from "../sum";

/** Two groups, one below the other. */
export type BestSplit = {
  /** The part of the squared deviations that lies between the two, in [0, 1]; 0 where all values are equal. */
  eta2: number;
  nLow: number;
  nHigh: number;
  meanLow: number;
  meanHigh: number;
  /** Whether these are camps: eta2 above 0.8 and at least a fifth on each side. Our threshold, not a published one. */
  camps: boolean;
};

const CAMPS_ABOVE_ETA2 = 0.8;
const CAMPS_FROM_SHARE = 0.2;

/** Splits that differ by less are equally good: the order of sums decides the last bits. */
const ROUNDING = 1e-12;

/**
 * The best division of a column into a low and a high group: the one that explains most of the variance, found by trying
 * every cut between neighbouring values (exact 2-means in one dimension). Of equally good ones the lowest. Where all
 * values are equal nothing can be told apart: the first stands alone and eta2 is 0.
 *
 * @returns null for fewer than two people. O(distinct values).
 */
export function bestSplit(column: Column): BestSplit | null {
  const everybody = column.weight;
  if (everybody < 2) return null;
  const mean = column.mean();
  const groups = column.groups();
  let best = { between: 0, nLow: 1, below: 0 };
  let nLow = 0;
  /** The sum of the low group's deviations from the mean; the high group's is its negative. */
  let below = 0;
  for (const { value, weight } of groups.slice(0, -1)) {
    nLow += weight;
    below += weight * (value - mean);
    const between = below ** 2 / nLow + below ** 2 / (everybody - nLow);
    if (between > best.between * (1 + ROUNDING)) best = { between, nLow, below };
  }
  const total = sum(groups.map(({ value, weight }) => weight * (value - mean) ** 2));
  const nHigh = everybody - best.nLow;
  const eta2 = best.between > 0 ? Math.min(1, best.between / total) : 0;
  return {
    eta2,
    nLow: best.nLow,
    nHigh,
    meanLow: mean + best.below / best.nLow,
    meanHigh: mean - best.below / nHigh,
    camps: eta2 > CAMPS_ABOVE_ETA2 && Math.min(best.nLow, nHigh) / everybody >= CAMPS_FROM_SHARE,
  };
}
