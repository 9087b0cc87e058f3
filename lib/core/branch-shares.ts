import { largestRemainder } from "./largest-remainder";
import { conditionals, type Conditional, type EventTree, type Leaf } from "./tree";

/** A branch of a tree with the unit that is printed for it; null: not defined, nothing reaches its node. */
export type BranchShare = Conditional & { units: number | null };

/**
 * The conditionals that leaves imply, rounded for print: the branches of each node add up to `whole` by largest remainder.
 *
 * @param massOfLeaf as in `conditionals`
 * @param whole what a node's branches add up to: 1000 for per mille, 100 for per cent
 * @throws RangeError for a branch to an unknown node. O(branches log branches).
 */
export function branchShares(tree: EventTree, massOfLeaf: (leaf: Leaf) => number, whole: number): BranchShare[] {
  const all = conditionals(tree, massOfLeaf);
  return tree.nodes.flatMap(({ id }) => {
    const branches = all.filter(({ node }) => node === id);
    const shares = branches.flatMap(({ share }) => share ?? []);
    const units = shares.length === 0 ? [] : largestRemainder(shares, whole);
    return branches.map((branch, index) => ({ ...branch, units: units[index] ?? null }));
  });
}
