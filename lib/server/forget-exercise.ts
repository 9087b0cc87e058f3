import { forgetNoted } from "./note-view";
import { state } from "./state";

/** Takes what the process remembers of an exercise away: rows that books, comparisons and the ledger came from were deleted. */
export function forgetExercise(exerciseId: string): void {
  const { books, comparisons } = state();
  for (const shelf of [books, comparisons]) for (const key of [...shelf.keys()]) if (key.includes(JSON.stringify(exerciseId))) shelf.delete(key);
  forgetNoted(exerciseId);
}
