import type { Comparison, PoolId } from "@/lib/contract/comparison";
import { POOL_IDS } from "@/lib/contract/comparison";
import { wholePercents } from "@/lib/figures/shares";

/** The pool that every other one is compared with. */
export const HEADLINE_POOL: PoolId = "linear";

/** A pool as it is shown here and in the figure: whole per cents, in per mille, that add up to exactly 1000. */
export function shownShares(probabilities: readonly number[]): number[] {
  return wholePercents(probabilities).map((percent) => percent * 10);
}

/** The pools that this case has and that have somebody to pool, as shown, headline first. */
export function shownPools(pools: Comparison["pools"]): { pool: PoolId; shares: number[] }[] {
  return POOL_IDS.flatMap((pool) => {
    const probabilities = pools[pool];
    return probabilities ? [{ pool, shares: shownShares(probabilities) }] : [];
  });
}

/** The scenarios from the likeliest to the least likely; the first of equals comes first. */
export function rankOf(shares: readonly number[]): number[] {
  return shares.map((_, scenario) => scenario).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b);
}
