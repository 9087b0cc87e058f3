import { partOf } from "@/lib/core/tree-answers/part-of";
import { branchRange } from "@/lib/core/tree-answers/branch-range";
import type { ShownBranch, ShownQuestion } from "@/lib/core/tree-answers/shown-questions";
import { writtenShare } from "@/lib/core/tree-answers/written-share";
import { shownDraft, type EstimateState } from "../estimate-state";
import { answerFieldId } from "./answer-ids";

/** One branch as its row shows it. */
export type BranchState = {
  nodeId: string;
  branchId: string;
  /** Names the control and is the id of its field. */
  control: string;
  /** The scenario in which the branch ends, as an index; null where a question follows. */
  scenario: number | null;
  /** The chance under the condition, in per mille for the bar and as the field writes it; null where nothing says it. */
  sharePermille: number | null;
  written: string;
  isPercent: boolean;
  fromShares: boolean;
  /** Whether the answer is in force: its question has a mass. */
  counts: boolean;
  /** What the branch is of the whole, in per mille. */
  massPermille: number | null;
  /** Whether the locks leave it no room. */
  isHeld: boolean;
  isLocked: boolean;
  /** Text in the field that is not used yet. */
  text: string | null;
};

function hasNoRoom(state: EstimateState, { node, massPermille }: ShownQuestion, { branch }: ShownBranch): boolean {
  const draft = shownDraft(state);
  if (massPermille === null || massPermille === 0 || !node.leaves.some((leaf) => draft.lock[leaf])) return false;
  const { min, max } = branchRange(draft, node, branch, massPermille);
  return min === max;
}

/** The state of a branch of a question. */
export function branchState(state: EstimateState, question: ShownQuestion, shown: ShownBranch): BranchState {
  const { branch, share, massPermille } = shown;
  const control = answerFieldId(question.node.id, branch.id);
  const scenario = branch.next ? null : (branch.leaves[0] ?? null);
  const { text: written, isPercent } = share ? writtenShare(share) : { text: "", isPercent: true };
  return {
    nodeId: question.node.id,
    branchId: branch.id,
    control,
    scenario,
    sharePermille: share && partOf(1000, share),
    written,
    isPercent,
    fromShares: share?.from === "shares",
    counts: question.state === "open",
    massPermille,
    isHeld: hasNoRoom(state, question, shown),
    isLocked: scenario !== null && shownDraft(state).lock[scenario] === true,
    text: state.answerTexts[control] ?? null,
  };
}
