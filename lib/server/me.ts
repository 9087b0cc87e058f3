import { randomUUID } from "node:crypto";
import { forgetActor, type Actor } from "./actor";
import { ofSession } from "./newcomer";
import { forgetNoted } from "./note-view";
import { forgetBooks } from "./round-books";
import type { Transaction } from "./write-queue";
import { state } from "./state";

/** The newest version of each round that is out. On a live board, and in published data, that is all of it. */
async function releasedUpTo(tx: Transaction, exerciseId: string): Promise<ReadonlyMap<string, number>> {
  const { release, rounds } = await tx.exercise.findUniqueOrThrow({
    where: { id: exerciseId },
    select: { release: true, rounds: { select: { id: true, releases: { select: { version: true }, orderBy: { number: "desc" }, take: 1 } } } },
  });
  return new Map(rounds.map(({ id, releases: [newest] }) => [id, release === "live" ? Number.MAX_SAFE_INTEGER : (newest?.version ?? 0)]));
}

/** Takes back the numbers that nobody has seen. Those of a release stay: what was seen cannot change. */
async function takeBackUnreleased(tx: Transaction, exerciseId: string, participantId: string): Promise<void> {
  for (const [roundId, version] of await releasedUpTo(tx, exerciseId)) {
    const unreleased = { participantId, roundId, version: { gt: version } };
    await tx.citation.deleteMany({ where: { estimate: unreleased } });
    await tx.estimate.deleteMany({ where: unreleased });
  }
}

/** Ends a session on which nothing hangs any more. Stored answers repeat rationale and numbers: they go in any case. */
async function endIfIdle(tx: Transaction, sessionId: string): Promise<boolean> {
  await tx.idempotencyRecord.deleteMany({ where: { sessionId } });
  if ((await tx.participant.count({ where: { sessionId } })) + (await tx.seat.count({ where: { sessionId } })) > 0) return false;
  await tx.session.delete({ where: { id: sessionId }, select: { id: true } });
  return true;
}

/** @returns the sessions that ended with it, on whichever device. */
async function unlink(tx: Transaction, exerciseId: string, sessionId: string): Promise<string[]> {
  await tx.releaseView.deleteMany({ where: { sessionId, release: { exerciseId } } });
  const participant = await tx.participant.findFirst({
    where: { exerciseId, ...ofSession(sessionId) },
    select: { id: true, sessionId: true, seats: { select: { sessionId: true } } },
  });
  if (!participant) return [];
  const his = { where: { participantId: participant.id } };
  await tx.rationale.deleteMany({ where: { estimate: his.where } });
  await takeBackUnreleased(tx, exerciseId, participant.id);
  await tx.participant.update({
    where: { id: participant.id },
    data: { sessionId: null, name: `Deleted ${randomUUID()}` },
    select: { id: true },
  });
  await tx.seat.deleteMany(his);
  await tx.link.deleteMany(his);
  await tx.progress.deleteMany(his);
  await tx.comment.deleteMany(his);
  await tx.releaseView.deleteMany(his);
  const ended: string[] = [];
  for (const one of new Set([participant.sessionId ?? sessionId, ...participant.seats.map((seat) => seat.sessionId)])) if (await endIfIdle(tx, one)) ended.push(one);
  return ended;
}

/**
 * Removes the actor from an exercise, on all his devices: name, rationales, sessions, when he saw what, numbers that are not out yet, and the link
 * between him and the others. Numbers that were released stay, as somebody's. Doing it twice is no error.
 * @returns whether the session ended too, since nothing else hung on it.
 */
export async function deleteMe(actor: Actor, exerciseId: string): Promise<{ sessionEnded: boolean }> {
  const { sessionId } = actor;
  if (sessionId === null) return { sessionEnded: false };
  const ended = await state().writer.write((tx) => unlink(tx, exerciseId, sessionId));
  forgetBooks(exerciseId);
  forgetNoted(exerciseId, sessionId);
  for (const one of ended) forgetActor(one);
  return { sessionEnded: ended.includes(sessionId) };
}
