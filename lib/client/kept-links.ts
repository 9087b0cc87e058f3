import { createdExerciseSchema, type CreatedExercise } from "@/lib/contract/new-exercise";
import { readStored, writeStored } from "./browser-storage";

const slot = (exerciseId: string) => `branchpoint:links:${exerciseId}`;

/** Keeps the ways into an exercise in the browser that made it: the server knows only their hashes. False when the browser refuses to store anything. */
export function rememberLinks(created: CreatedExercise): boolean {
  return writeStored(slot(created.id), created);
}

/** The ways into an exercise as this browser kept them; null where it did not make it, or was emptied since. */
export function readLinks(exerciseId: string): CreatedExercise | null {
  const kept = readStored(slot(exerciseId), createdExerciseSchema);
  return kept?.id === exerciseId ? kept : null;
}
