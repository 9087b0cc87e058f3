import { useQuery } from "@tanstack/react-query";
import type { Exercise } from "@/lib/contract/exercises";
import { changedExerciseSchema, type SettingsChange } from "@/lib/contract/settings";
import { patchJson } from "./api";
import { exerciseOptions, useChange } from "./cockpit";

/** Changes how an exercise is set up; the links of new teams are in the answer alone. Errors: ApiProblem (`fixed_since_opening`, `team_not_empty`, …), OfflineError. */
export function useSettingsChange(exerciseId: string) {
  return useChange(exerciseId, (change: SettingsChange) => patchJson(`/api/exercises/${encodeURIComponent(exerciseId)}`, change, changedExerciseSchema));
}

/** The exercise as it stands now. @param first what the server read for the first drawing. */
export function useExercise(first: Exercise): Exercise {
  return useQuery({ ...exerciseOptions(first.id), initialData: first }).data;
}
