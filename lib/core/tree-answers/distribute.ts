import type { Draft } from "../draft";
import { sum } from "../sum";
import { zip } from "../zip";
import type { AskedBranch, AskedNode } from "./asked-tree";
import { branchRange } from "./branch-range";
import { explains } from "./explains";
import { partOf } from "./part-of";
import { regionOf } from "./region";
import { scaleLeaves } from "./scale-leaves";
import { shareAmongBranches } from "./share-among-branches";

/** Whether leaves that are set may move so that the node's kept answer holds. */
export type MayMove = (node: AskedNode) => boolean;

/**
 * Gives a node's mass out to the leaves below it.
 *
 * Where the node has an answer that explains its leaves, or may move them: the branch gets its rounded part, bounded
 * by locks, and its siblings share the rest. Else the leaves scale (`apportion`). The same below, question by question.
 * While leaves are unset only what is known is placed: set ones stay unless they exceed the mass, one unset leaf that
 * alone can take the rest gets it, others stay unset. A mass of 0 sets none. Ages, locks and answers stay.
 *
 * @param massPermille integer, not below what is locked under the node. O(1000 · leaves · depth).
 */
export function distribute(draft: Draft, node: AskedNode, massPermille: number, mayMove: MayMove): Draft {
  const answer = draft.answers[node.id];
  const branch = node.branches.find(({ id }) => id === answer?.branch);
  const counts = answer && massPermille > 0 && (explains(draft, node, massPermille, answer) || mayMove(node));
  if (!branch || !counts) return among(draft, node.branches, massPermille, mayMove, flatMasses);
  const { min, max } = branchRange(draft, node, branch, massPermille);
  const part = Math.min(max, Math.max(min, partOf(massPermille, answer)));
  const others = node.branches.filter((other) => other !== branch);
  return among(give(draft, branch, part, mayMove), others, massPermille - part, mayMove, shareAmongBranches);
}

type MassesOf = (draft: Draft, branches: readonly AskedBranch[], poolPermille: number) => number[];

function among(draft: Draft, branches: readonly AskedBranch[], poolPermille: number, mayMove: MayMove, massesOf: MassesOf): Draft {
  const leaves = branches.flatMap((branch) => branch.leaves);
  const { isOpen, placedPermille } = regionOf(draft, leaves);
  if (!isOpen) return giveEach(draft, branches, massesOf(draft, branches, poolPermille), mayMove);
  const bounded = placedPermille <= poolPermille ? draft : { ...draft, weightsPermille: scaleLeaves(draft, leaves, poolPermille) };
  return giveEach(bounded, branches, openMasses(bounded, branches, poolPermille), mayMove);
}

/** Masses of branches whose leaves all scale alike. */
function flatMasses(draft: Draft, branches: readonly AskedBranch[], poolPermille: number): number[] {
  const weightsPermille = scaleLeaves(draft, branches.flatMap(({ leaves }) => leaves), poolPermille);
  return branches.map(({ leaves }) => regionOf({ ...draft, weightsPermille }, leaves).placedPermille);
}

/** What is known of branches with unset leaves: those without one, and the rest where one alone has them. */
function openMasses(draft: Draft, branches: readonly AskedBranch[], poolPermille: number): (number | null)[] {
  const regions = branches.map(({ leaves }) => regionOf(draft, leaves));
  const closed = regions.filter(({ isOpen }) => !isOpen);
  const rest = closed.length === regions.length - 1 ? poolPermille - sum(closed.map(({ placedPermille }) => placedPermille)) : null;
  return regions.map(({ isOpen, placedPermille }) => (isOpen ? rest : placedPermille));
}

function giveEach(draft: Draft, branches: readonly AskedBranch[], masses: readonly (number | null)[], mayMove: MayMove): Draft {
  return zip(branches, masses).reduce((given, [branch, mass]) => (mass === null ? given : give(given, branch, mass, mayMove)), draft);
}

function give(draft: Draft, branch: AskedBranch, massPermille: number, mayMove: MayMove): Draft {
  if (branch.next) return distribute(draft, branch.next, massPermille, mayMove);
  return branch.leaves.reduce((given, leaf): Draft => {
    if (given.lock[leaf]) return given;
    return { ...given, weightsPermille: given.weightsPermille.with(leaf, massPermille), set: given.set.with(leaf, true) };
  }, draft);
}
