import type { DryRun } from "@/lib/contract/dry-run";
import { exerciseSchema } from "@/lib/contract/exercises";
import { exercisePath, postJson, sendJson } from "./api";
import { useChange } from "./cockpit";

/** Lets simulated people join. Errors: ApiProblem with why that cannot be done now, OfflineError. */
export function useDryRunStart(exerciseId: string) {
  return useChange(exerciseId, (asked: DryRun) => postJson(exercisePath(exerciseId, "dry-run"), asked, exerciseSchema));
}

/** Lets those of them answer who have not yet. Errors as above. */
export function useSimulatedAnswers(exerciseId: string) {
  return useChange(exerciseId, () => postJson(exercisePath(exerciseId, "dry-run/answers"), {}, exerciseSchema));
}

/** Removes them with all that was done with them. Errors as above. */
export function useDryRunEnd(exerciseId: string) {
  return useChange(exerciseId, () => sendJson("DELETE", exercisePath(exerciseId, "dry-run")));
}
