import type { Exercise } from "@/lib/contract/exercises";
import { comparisonVisibility } from "@/lib/core/visibility";
import type { Actor } from "./actor";
import { hasEstimate } from "./estimates";
import { findParticipant } from "./newcomer";
import { ProblemError } from "./problem";

const REFUSALS = {
  estimate_first: "Give your own estimate first; then you see the others.",
  not_released: "The results of this round are not released yet.",
};

export type Participant = NonNullable<Awaited<ReturnType<typeof findParticipant>>>;

/**
 * The one gate before everything that depends on what others entered: comparison, figures, exports, outcome, scores.
 * Published data (an exercise with a data source) is open to whoever has no estimate there, as to an observer.
 * @returns the participant, who has an own estimate in the round; null for an observer.
 * @throws `estimate_first` or `not_released`; neither says anything about the others.
 */
export async function mayCompare(actor: Actor, exercise: Exercise, round: number): Promise<Participant | null> {
  const participant = await findParticipant(actor, exercise.id);
  const hasOwnEstimate = participant !== null && (await hasEstimate(participant.id, round));
  const visibility = comparisonVisibility({
    role: exercise.dataSource !== null && !hasOwnEstimate ? "observer" : "participant",
    hasOwnEstimate,
    release: exercise.release,
    roundClosed: exercise.stage === "closed" || exercise.stage === "resolved",
    batchesReleased: 0,
  });
  if (visibility !== "visible") throw new ProblemError(visibility, REFUSALS[visibility]);
  return hasOwnEstimate ? participant : null;
}
