import type { Exercise } from "@/lib/contract/exercises";
import { ProblemError } from "./problem";

/**
 * What happened is nobody's to read in a team exercise before it is resolved there, even where the case tells it.
 * @throws `not_resolved`.
 */
export function needResolved({ invited, stage }: Pick<Exercise, "invited" | "stage">): void {
  if (invited && stage !== "resolved") throw new ProblemError("not_resolved", "What happened has not been decided in this exercise yet.");
}
