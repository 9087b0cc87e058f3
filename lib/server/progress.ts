import { progressSchema } from "@/lib/contract/roster";
import type { Actor } from "./actor";
import { checkBody } from "./body";
import { getExercise } from "./exercises";
import { findParticipant } from "./newcomer";
import { ProblemError } from "./problem";
import { refuseRevoked } from "./seats";
import { state } from "./state";

/**
 * Notes how far a participant is with his draft, for the facilitator's roster. It says how much is placed, never where.
 * @throws `not_found`, `unknown_field`, `invalid_body`; `no_estimate` for who does not take part, `link_revoked`.
 */
export async function noteProgress(actor: Actor, exerciseId: string, body: unknown): Promise<void> {
  const exercise = await getExercise(exerciseId);
  await refuseRevoked(actor, exerciseId);
  const { placedPermille, hasRationale } = checkBody(progressSchema, body);
  const participant = await findParticipant(actor, exerciseId);
  if (!participant) throw new ProblemError("no_estimate", "You do not take part in this exercise.");
  await state().writer.write(async (tx) => {
    const round = await tx.round.findUniqueOrThrow({ where: { exerciseId_number: { exerciseId, number: exercise.round.number } }, select: { id: true } });
    const place = { participantId: participant.id, roundId: round.id };
    const row = { placedPermille, hasRationale, updatedAt: new Date() };
    await tx.progress.upsert({ where: { participantId_roundId: place }, create: { ...place, ...row }, update: row, select: { placedPermille: true } });
  });
}
