import type { Shares } from "../distribution";
import type { AskedBranch, AskedNode } from "./asked-tree";
import { regionOf } from "./region";

/**
 * The masses in per mille that a branch can have while its node's mass stays: locked leaves keep theirs on both sides,
 * and where one side is all locked nothing moves.
 *
 * @param massPermille the mass of the node. O(leaves).
 */
export function branchRange(shares: Shares, node: AskedNode, branch: AskedBranch, massPermille: number): { min: number; max: number } {
  const own = regionOf(shares, branch.leaves);
  const others = regionOf(shares, node.leaves.filter((leaf) => !branch.leaves.includes(leaf)));
  const max = massPermille - others.lockedPermille;
  if (!own.canMove) return { min: own.lockedPermille, max: own.lockedPermille };
  return others.canMove ? { min: own.lockedPermille, max } : { min: max, max };
}
