import { randomUUID } from "node:crypto";
import { forgetActor, type Actor } from "./actor";
import { ofSession } from "./newcomer";
import { state } from "./state";
import type { Transaction } from "./write-queue";

async function unlink(tx: Transaction, exerciseId: string, sessionId: string): Promise<{ sessionEnded: boolean }> {
  const participant = await tx.participant.findFirst({ where: { exerciseId, ...ofSession(sessionId) }, select: { id: true } });
  if (!participant) return { sessionEnded: false };
  await tx.rationale.deleteMany({ where: { estimate: { participantId: participant.id } } });
  await tx.participant.update({
    where: { id: participant.id },
    data: { sessionId: null, name: `Deleted ${randomUUID()}` },
    select: { id: true },
  });
  const his = { where: { participantId: participant.id } };
  await tx.seat.deleteMany(his);
  await tx.link.deleteMany(his);
  await tx.progress.deleteMany(his);
  // stored answers repeat rationale and numbers
  await tx.idempotencyRecord.deleteMany({ where: { sessionId } });
  if ((await tx.participant.count({ where: { sessionId } })) + (await tx.seat.count({ where: { sessionId } })) > 0) return { sessionEnded: false };
  await tx.session.delete({ where: { id: sessionId }, select: { id: true } });
  return { sessionEnded: true };
}

/**
 * Removes the actor from an exercise: name, rationales, session, and the link between him and his numbers.
 * Numbers that were released stay, as somebody's. Doing it twice is no error.
 * @returns whether the session ended too, since nothing else hung on it.
 */
export async function deleteMe(actor: Actor, exerciseId: string): Promise<{ sessionEnded: boolean }> {
  const { sessionId } = actor;
  if (sessionId === null) return { sessionEnded: false };
  const result = await state().writer.write((tx) => unlink(tx, exerciseId, sessionId));
  if (result.sessionEnded) forgetActor(sessionId);
  return result;
}
