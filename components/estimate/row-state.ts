import { shareRange } from "@/lib/core/distribution";
import { draftHints, type DraftHint } from "@/lib/core/draft-hints";
import { shownDraft, type EstimateState } from "./estimate-state";

/** Why a bar does not or will not move: core's hints, and "held" where the locks leave it no room. */
type RowHint = DraftHint | "held";

/** One scenario as its row shows it. `sharePermille` is null while it is not set. */
export type RowState = {
  index: number;
  scenarioId: string;
  sharePermille: number | null;
  locked: boolean;
  hint: RowHint | null;
  /** The most that the locks leave for this share, when more was wanted; else null. */
  roomPermille: number | null;
  /** Text in the field that is not used yet. */
  text: string | null;
};

/** The rows of an estimate, in scenario order. */
export function rowStates(state: EstimateState, scenarioIds: readonly string[]): RowState[] {
  const draft = shownDraft(state);
  const hints = draftHints(draft);
  return scenarioIds.map((scenarioId, index) => {
    const isSet = draft.set[index] === true;
    const locked = draft.lock[index] === true;
    const { min, max } = shareRange(draft, index);
    const held = isSet && !locked && min === max;
    return {
      index,
      scenarioId,
      sharePermille: isSet ? (draft.weightsPermille[index] ?? 0) : null,
      locked,
      hint: held ? "held" : (hints[index] ?? null),
      roomPermille: state.blocked === index ? max : null,
      text: state.texts[index] ?? null,
    };
  });
}
