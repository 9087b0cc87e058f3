import type { Answer, Draft } from "../draft";
import { WHOLE_PERMILLE } from "../whole";
import { zip } from "../zip";
import type { AskedNode } from "./asked-tree";
import { branchMasses } from "./branch-masses";
import { explains } from "./explains";
import { regionOf } from "./region";

/**
 * The draft without the answers that no longer explain its leaves, and without those to questions that the tree does
 * not ask. An answer whose node has no known mass, or none at all, is kept: nothing contradicts it. With nothing to
 * forget the same draft comes back. O(nodes · leaves).
 */
export function forgetUnexplained(draft: Draft, root: AskedNode): Draft {
  const answers: Record<string, Answer> = {};
  const visit = (node: AskedNode, fromAbove: number | null): void => {
    const { isOpen, placedPermille } = regionOf(draft, node.leaves);
    const mass = isOpen ? fromAbove : placedPermille;
    const answer = draft.answers[node.id];
    const isKept = node.branches.some(({ id }) => id === answer?.branch);
    if (answer && isKept && (mass === null || explains(draft, node, mass, answer))) answers[node.id] = answer;
    zip(node.branches, branchMasses({ ...draft, answers }, node, mass)).forEach(([{ next }, below]) => next && visit(next, below));
  };
  visit(root, WHOLE_PERMILLE);
  return Object.keys(answers).length === Object.keys(draft.answers).length ? draft : { ...draft, answers };
}
