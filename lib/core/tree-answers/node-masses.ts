import type { Draft } from "../draft";
import { WHOLE_PERMILLE } from "../whole";
import { zip } from "../zip";
import type { AskedNode } from "./asked-tree";
import { branchMasses } from "./branch-masses";
import { regionOf } from "./region";

/** The mass of a question in per mille, and of each of its branches in their order; null where it is not known yet. */
export type NodeMass = { readonly massPermille: number | null; readonly branchesPermille: readonly (number | null)[] };

/**
 * The masses of every question by its id: known from set leaves, or from answers above. The root holds 1000.
 * The kept answers must explain the leaves (`forgetUnexplained`). O(nodes · leaves).
 */
export function nodeMasses(draft: Draft, root: AskedNode): Map<string, NodeMass> {
  const masses = new Map<string, NodeMass>();
  const visit = (node: AskedNode, fromAbove: number | null): void => {
    const { isOpen, placedPermille } = regionOf(draft, node.leaves);
    const massPermille = isOpen ? fromAbove : placedPermille;
    const branchesPermille = branchMasses(draft, node, massPermille);
    masses.set(node.id, { massPermille, branchesPermille });
    zip(node.branches, branchesPermille).forEach(([{ next }, mass]) => next && visit(next, mass));
  };
  visit(root, WHOLE_PERMILLE);
  return masses;
}
