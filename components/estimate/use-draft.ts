import { useCallback, useEffect, useReducer, type Dispatch } from "react";
import { forgetDraft, readDraft, writeDraft, type DraftPlace } from "@/lib/client/drafts";
import type { AskedNode } from "@/lib/core/tree-answers/asked-tree";
import { isWorthKeeping } from "./draft-changes";
import { estimateReducer } from "./estimate-reducer";
import { initialState, type EstimateAction, type EstimateState, type Kept, type Start, type Submitted } from "./estimate-state";
import { keepingAnswers } from "./keeping-answers";

/** Keys on one control that follow each other within this time are one gesture, and one step of undo. */
const BURST_MS = 800;

/** `kept` is null while there is nothing to keep. */
export type EstimateDraft = { state: EstimateState; dispatch: Dispatch<EstimateAction>; kept: Kept };

function useBurstEnd({ gesture }: EstimateState, dispatch: Dispatch<EstimateAction>): void {
  useEffect(() => {
    if (gesture?.source !== "keys") return;
    const timer = setTimeout(() => dispatch({ type: "end" }), BURST_MS);
    return () => clearTimeout(timer);
  }, [gesture, dispatch]);
}

/** A page that goes away within a burst of keys keeps what they set. */
function useKeptOnLeave({ gesture, rationale, cites, baseRevision }: EstimateState, { exerciseId, round, scenarios }: DraftPlace): void {
  useEffect(() => {
    if (gesture?.source !== "keys") return;
    const keepNow = () => writeDraft({ exerciseId, round, scenarios }, { format: 1, draft: gesture.draft, rationale, cites, baseRevision });
    window.addEventListener("pagehide", keepNow);
    return () => window.removeEventListener("pagehide", keepNow);
  }, [gesture, rationale, cites, baseRevision, exerciseId, round, scenarios]);
}

/**
 * The estimate under work: its state, what can be done to it, and when it was last kept in this browser.
 * The first render shows what the server rendered; the kept draft follows once the browser's storage is read.
 * `tree` is null where the case has no questions to answer step by step; `start` is the estimate of the round before.
 */
export function useDraft(place: DraftPlace, tree: AskedNode | null, { before, start }: { before: Submitted | null; start: Start | null }): EstimateDraft {
  const { exerciseId, round, scenarios } = place;
  const [state, reduce] = useReducer(estimateReducer, before, (last) => initialState(scenarios, last, start));
  const dispatch = useCallback((action: EstimateAction) => reduce(tree ? keepingAnswers(action, tree) : action), [tree]);
  useBurstEnd(state, dispatch);
  useKeptOnLeave(state, place);

  useEffect(() => dispatch({ type: "load", saved: readDraft({ exerciseId, round, scenarios }) }), [exerciseId, round, scenarios, dispatch]);

  const { history, rationale, cites, baseRevision, loaded } = state;
  const keep = loaded && isWorthKeeping(state);
  const draft = history.present;
  useEffect(() => {
    if (!loaded) return;
    const here = { exerciseId, round, scenarios };
    if (!keep) return forgetDraft(here);
    const stored = writeDraft(here, { format: 1, draft, rationale, cites, baseRevision });
    dispatch({ type: "kept", kept: stored ? { atMs: Date.now() } : "refused" });
  }, [exerciseId, round, scenarios, loaded, keep, draft, rationale, cites, baseRevision, dispatch]);

  return { state, dispatch, kept: keep ? state.kept : null };
}
