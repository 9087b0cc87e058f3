import { useEffect, useMemo } from "react";
import { afterQuiet, sendProgress } from "@/lib/client/progress";
import { sum } from "@/lib/core/sum";
import { isWorthKeeping } from "./draft-changes";
import type { EstimateState } from "./estimate-state";
import type { EstimateSubject } from "./estimate-subject";

/** Lets the facilitator of a team exercise know how much of the draft is placed, never where. A page on which nobody has moved anything says nothing. */
export function useProgressReport({ place: { exerciseId, round }, invited, stage }: EstimateSubject, state: EstimateState): void {
  const reporter = useMemo(() => ({ round, ...afterQuiet((report) => sendProgress(exerciseId, report)) }), [exerciseId, round]);
  const isTold = invited && stage === "open" && state.loaded;
  const begun = isWorthKeeping(state);
  const placedPermille = begun ? sum(state.history.present.weightsPermille) : 0;
  const hasRationale = begun && state.rationale.trim() !== "";
  useEffect(() => {
    if (isTold) reporter.report({ placedPermille, hasRationale });
  }, [reporter, isTold, placedPermille, hasRationale]);
  useEffect(() => reporter.stop, [reporter]);
}
