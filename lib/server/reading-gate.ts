import type { Exercise } from "@/lib/contract/exercises";
import { comparisonVisibility } from "@/lib/core/visibility";
import type { Actor } from "./actor";
import { hasEstimate } from "./estimates";
import { findParticipant } from "./newcomer";
import { ProblemError } from "./problem";
import { releasesOf } from "./releases";
import { hasSeat, refuseRevoked } from "./seats";

const REFUSALS = {
  estimate_first: "Give your own estimate first; then you see the others.",
  not_released: "The results of this round are not released yet.",
};

export type Participant = NonNullable<Awaited<ReturnType<typeof findParticipant>>>;

/** Whether somebody reads without estimating: published data by anybody, team exercises by observers and facilitators who do not take part. */
async function looksOn(actor: Actor, exercise: Exercise, participant: Participant | null): Promise<boolean> {
  if (exercise.dataSource !== null) return true;
  if (actor.inPlaceOf !== null) return actor.inPlaceOf === "observer";
  if (exercise.invited && actor.knowsSecret) return true;
  return participant === null && hasSeat(actor, exercise.id, ["facilitator", "observer"]);
}

/**
 * The one gate before everything that depends on what others entered: comparison, figures, exports, outcome, scores.
 * Published data (an exercise with a data source) is open to whoever has no estimate there, as to an observer.
 * @returns the participant, who has an own estimate in the round; null for an observer.
 * @throws `estimate_first`, `not_released` or `link_revoked`; none says anything about the others.
 */
export async function mayCompare(actor: Actor, exercise: Exercise, round: number): Promise<Participant | null> {
  if (exercise.invited) await refuseRevoked(actor, exercise.id);
  const participant = await findParticipant(actor, exercise.id);
  const hasOwnEstimate = actor.inPlaceOf === "answered" || (participant !== null && (await hasEstimate(participant.id, round)));
  const visibility = comparisonVisibility({
    role: hasOwnEstimate || !(await looksOn(actor, exercise, participant)) ? "participant" : "observer",
    hasOwnEstimate,
    release: exercise.release,
    releases: releasesOf(exercise, round).length,
  });
  if (visibility !== "visible") throw new ProblemError(visibility, REFUSALS[visibility]);
  return hasOwnEstimate ? participant : null;
}

/** Whether somebody sees what came out of a round. It says no where `mayCompare` refuses. */
export async function seesRound(actor: Actor, exercise: Exercise, round: number): Promise<boolean> {
  try {
    await mayCompare(actor, exercise, round);
    return true;
  } catch (error) {
    if (error instanceof ProblemError) return false;
    throw error;
  }
}
