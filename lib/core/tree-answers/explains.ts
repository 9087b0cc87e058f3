import type { Answer } from "../draft";
import type { Shares } from "../distribution";
import type { AskedNode } from "./asked-tree";
import { partOf } from "./part-of";
import { fits, regionOf } from "./region";

/**
 * Whether an answer explains the leaves below its node: the branch holds round½↑(mass · num / den) and its siblings the
 * rest. While leaves are unset: whether it still can. An answer for a branch that the node does not have explains nothing.
 *
 * @param massPermille the mass of the node. O(leaves).
 */
export function explains(shares: Shares, node: AskedNode, massPermille: number, answer: Answer): boolean {
  const branch = node.branches.find(({ id }) => id === answer.branch);
  if (!branch) return false;
  const part = partOf(massPermille, answer);
  const others = node.leaves.filter((leaf) => !branch.leaves.includes(leaf));
  return fits(regionOf(shares, branch.leaves), part) && fits(regionOf(shares, others), massPermille - part);
}
