import { isComplete } from "@/lib/core/draft";
import { shownDraft, type EstimateState } from "./estimate-state";
import { barId, fieldId, RATIONALE_ID } from "./estimate-ids";
import type { EstimateSubject } from "./estimate-subject";
import { fitsRationale } from "./rationale-size";

/** The element that must be seen to before the estimate can go, or null when nothing stands in its way. */
export function obstacleOf(state: EstimateState, { scenarios }: Pick<EstimateSubject, "scenarios">): string | null {
  const draft = shownDraft(state);
  const written = scenarios.find((_, index) => state.texts[index] !== null);
  if (written) return fieldId(written.id);
  const [answer] = Object.keys(state.answerTexts);
  if (answer !== undefined) return answer;
  const unset = scenarios.find((_, index) => !draft.set[index]);
  if (unset || !isComplete(draft)) return barId(unset?.id ?? "");
  return fitsRationale(state.rationale) ? null : RATIONALE_ID;
}
