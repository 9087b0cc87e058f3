import type { Draft } from "../draft";
import { zip } from "../zip";
import { questionsOf, type AskedBranch, type AskedNode } from "./asked-tree";
import { nodeMasses } from "./node-masses";

/**
 * The chance of a branch under its condition, as an exact fraction. "typed": as the person wrote it; "rest": what the
 * answer leaves to the only other branch; "shares": the ratio of the leaves.
 */
export type ShownShare =
  | { readonly from: "typed"; readonly num: number; readonly den: number; readonly text: string }
  | { readonly from: "rest" | "shares"; readonly num: number; readonly den: number };

export type ShownBranch = { readonly branch: AskedBranch; readonly massPermille: number | null; readonly share: ShownShare | null };

/**
 * A question as it stands: "waiting" while its mass is not known, "undefined" where it is 0 %. `isAnswered`: an answer
 * is kept for it, whether it counts yet or not.
 */
export type ShownQuestion = {
  readonly node: AskedNode;
  readonly state: "open" | "waiting" | "undefined";
  readonly massPermille: number | null;
  readonly isAnswered: boolean;
  readonly branches: readonly ShownBranch[];
};

/** The questions of the tree from the root down with what the draft says about each. O(nodes · leaves). */
export function shownQuestions(draft: Draft, root: AskedNode): ShownQuestion[] {
  const masses = nodeMasses(draft, root);
  return questionsOf(root).map((node) => {
    const { massPermille = null, branchesPermille = [] } = masses.get(node.id) ?? {};
    const branches = zip(node.branches, branchesPermille).map(
      ([branch, mass]): ShownBranch => ({ branch, massPermille: mass, share: shareOf(draft, node, branch, massPermille, mass) }),
    );
    const state = massPermille === null ? "waiting" : massPermille === 0 ? "undefined" : "open";
    return { node, state, massPermille, branches, isAnswered: node.id in draft.answers };
  });
}

function shareOf(draft: Draft, node: AskedNode, { id }: AskedBranch, nodeMass: number | null, mass: number | null): ShownShare | null {
  const answer = draft.answers[node.id];
  if (answer?.branch === id) return { from: "typed", num: answer.num, den: answer.den, text: answer.text };
  if (answer && node.branches.length === 2) return { from: "rest", num: answer.den - answer.num, den: answer.den };
  return nodeMass === null || nodeMass === 0 || mass === null ? null : { from: "shares", num: mass, den: nodeMass };
}
