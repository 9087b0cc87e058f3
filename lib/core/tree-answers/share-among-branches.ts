import { apportion, type Shares } from "../distribution";
import { sum } from "../sum";
import { zip } from "../zip";
import type { AskedBranch } from "./asked-tree";
import { regionOf } from "./region";

/**
 * The masses of branches that share `poolPermille`, in proportion to what their free parts hold; locked leaves keep
 * theirs. A branch without a free leaf gets nothing beyond them. Integers that sum to the pool. O(1000 · branches).
 */
export function shareAmongBranches(shares: Shares, branches: readonly AskedBranch[], poolPermille: number): number[] {
  const regions = branches.map(({ leaves }) => regionOf(shares, leaves));
  const free = regions.filter(({ canMove }) => canMove);
  const pool = poolPermille - sum(regions.map(({ lockedPermille }) => lockedPermille));
  const parts = new Map(zip(free, apportion(pool, free.map(({ placedPermille, lockedPermille }) => placedPermille - lockedPermille))));
  return regions.map((region) => region.lockedPermille + (parts.get(region) ?? 0));
}
