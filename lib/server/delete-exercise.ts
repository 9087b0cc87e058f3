import type { Actor } from "./actor";
import { getExercise } from "./exercises";
import { needFacilitator } from "./facilitator";
import { forgetExercise } from "./forget-exercise";
import { ProblemError } from "./problem";
import { state } from "./state";
import type { Transaction } from "./write-queue";

/** What hangs on an exercise goes before it, the leaves first. Sessions stay: they are people's, not the exercise's. */
async function deleteAll(tx: Transaction, exerciseId: string): Promise<void> {
  const here = { where: { exerciseId } };
  const ofEstimate = { where: { estimate: { exerciseId } } };
  await tx.comment.deleteMany(here);
  await tx.resolution.deleteMany(here);
  await tx.lessons.deleteMany(here);
  await tx.logEntry.deleteMany(here);
  await tx.seat.deleteMany(here);
  await tx.link.deleteMany(here);
  await tx.progress.deleteMany({ where: { participant: { exerciseId } } });
  await tx.releaseView.deleteMany({ where: { release: { exerciseId } } });
  await tx.publication.deleteMany(here);
  await tx.release.deleteMany(here);
  await tx.indicatorNote.deleteMany(here);
  await tx.citation.deleteMany(ofEstimate);
  await tx.rationale.deleteMany(ofEstimate);
  await tx.estimate.deleteMany(here);
  await tx.participant.deleteMany(here);
  await tx.round.deleteMany(here);
  await tx.team.deleteMany(here);
  await tx.exercise.delete({ where: { id: exerciseId }, select: { id: true } });
}

/**
 * Deletes an exercise with everything in it, as its facilitator, for good. Only what somebody made here can be deleted.
 * @param confirm must be the exercise's id: nobody deletes by a slip.
 * @throws `not_found`, `not_facilitator`, `invalid_query`.
 */
export async function deleteExercise(actor: Actor, exerciseId: string, confirm: string | undefined): Promise<void> {
  const exercise = await getExercise(exerciseId);
  await needFacilitator(actor, exercise);
  if (!exercise.invited) throw new ProblemError("not_found", "The practice board and published forecasts stay.");
  if (confirm !== exerciseId) throw new ProblemError("invalid_query", "confirm: repeat the exercise's id to delete it for good.");
  await state().writer.write((tx) => deleteAll(tx, exerciseId));
  forgetExercise(exerciseId);
}
