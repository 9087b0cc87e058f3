import { POOL_IDS, type PoolId } from "@/lib/contract/comparison";
import { largestRemainder } from "@/lib/core/largest-remainder";
import { percentNumberText } from "@/lib/core/percent-text";
import { POOLS } from "@/lib/core/pools/registry";
import { wholePercents } from "@/lib/figures/shares";

/** The pool that every other one is compared with. */
export const HEADLINE_POOL: PoolId = "linear";

export type PoolGroup = "headline" | "others" | "sharpened";

/** Where a pool stands in lists: alone at the top, among the others, or below them because it is bolder than the crowd. */
export function groupOf(pool: PoolId): PoolGroup {
  if (pool === HEADLINE_POOL) return "headline";
  return POOLS[pool].sharpened ? "sharpened" : "others";
}

/** The pools that an exercise has, headline first, sharpened ones last; those that nobody is in yet are among them. */
export function poolsOf(pools: Readonly<Partial<Record<PoolId, unknown>>>): PoolId[] {
  const here = POOL_IDS.filter((pool) => pools[pool] !== undefined);
  return (["headline", "others", "sharpened"] as const).flatMap((group) => here.filter((pool) => groupOf(pool) === group));
}

/** A pool as it is shown here and in the figure: whole per cents, in per mille, that add up to exactly 1000. */
export function shownShares(probabilities: readonly number[]): number[] {
  return wholePercents(probabilities).map((percent) => percent * 10);
}

/** Whole per cents that add up to 100, as in the figure; what is small but not nothing says so. */
export function shareCells(probabilities: readonly number[]): string[] {
  return wholePercents(probabilities).map((percent, i) => (percent === 0 && (probabilities[i] ?? 0) > 0 ? "<1" : String(percent)));
}

/** Per cents with one decimal that add up to 100.0, for tables beside intervals. */
export function tenthCells(probabilities: readonly number[]): string[] {
  return largestRemainder(probabilities).map((permille) => percentNumberText(permille));
}

/** A difference of two probabilities in points with one decimal, without a sign: 0.0044 → "0.4"; "<0.1" for what is smaller but not nothing. */
export function pointsText(difference: number): string {
  const points = Math.abs(difference) * 100;
  const tenths = Math.round(points * 10) / 10;
  return tenths === 0 && points > 1e-9 ? "<0.1" : String(tenths);
}
