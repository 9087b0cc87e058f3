import type { Draft } from "../draft";
import { sum } from "../sum";
import type { AskedNode } from "./asked-tree";
import { partOf } from "./part-of";
import { regionOf } from "./region";

/**
 * The masses of a node's branches in per mille, null where they are not known yet. A mass is known where all leaves
 * below are set, from the node's answer, or as the rest when only one branch lacks it.
 *
 * @param massPermille the node's own mass; null when it is not known. Its answer must explain the leaves
 *   (`forgetUnexplained`). O(leaves).
 */
export function branchMasses(draft: Draft, node: AskedNode, massPermille: number | null): (number | null)[] {
  const answer = draft.answers[node.id];
  const known = node.branches.map(({ id, leaves }) => {
    const { isOpen, placedPermille } = regionOf(draft, leaves);
    if (!isOpen) return placedPermille;
    return massPermille !== null && answer?.branch === id ? partOf(massPermille, answer) : null;
  });
  if (massPermille === null || known.filter((mass) => mass === null).length !== 1) return known;
  const rest = massPermille - sum(known.map((mass) => mass ?? 0));
  return known.map((mass) => mass ?? rest);
}
