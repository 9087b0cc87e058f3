import type { Exercise } from "@/lib/contract/exercises";
import type { Actor } from "./actor";
import { state } from "./state";
import type { Transaction } from "./write-queue";

/** Keys of some 150 bytes; beyond it all are forgotten, and who comes back costs one write that changes nothing. */
const MAX_NOTED = 50_000;

/** Who was served what: `readAt` is the newest version of the round that is in it. */
type View = { exerciseId: string; round: number; readAt: number; participantId: string | null; sessionId: string | null };

/** What he is in the exercise, or null for who has left it in the meantime. */
async function roleOf(tx: Transaction, { exerciseId, participantId, sessionId }: View): Promise<string | null> {
  if (participantId !== null) return (await tx.participant.count({ where: { id: participantId, sessionId: { not: null } } })) > 0 ? "participant" : null;
  const seats = await tx.seat.findMany({ where: { exerciseId, sessionId: sessionId ?? "", role: { in: ["facilitator", "observer"] } }, select: { role: true }, orderBy: { role: "asc" } });
  return seats[0]?.role ?? null;
}

/** What was served holds every release of its round up to it. Those that he has seen before keep their time. */
async function insertViews(tx: Transaction, view: View, seenAt: Date): Promise<void> {
  const { exerciseId, round, readAt, participantId, sessionId } = view;
  const role = await roleOf(tx, view);
  const viewerId = participantId ?? sessionId;
  if (role === null || viewerId === null) return;
  const releases = await tx.release.findMany({ where: { exerciseId, round: { number: round }, version: { lte: readAt }, views: { none: { viewerId } } }, select: { id: true } });
  if (releases.length === 0) return;
  await tx.releaseView.createMany({ data: releases.map(({ id }) => ({ releaseId: id, viewerId, role, participantId, sessionId: participantId === null ? sessionId : null, seenAt })) });
}

/**
 * Notes that somebody is served data of a round that came out, the first time he is. The answer does not wait for it: what is
 * noted already costs one look into memory, what is new waits in the write queue. Boards that show everything at once have no
 * releases, and who comes with the secret alone is no person of the exercise: neither is noted.
 * @param readAt the version that is served; null: the newest there is, which no release says.
 */
export function noteView(actor: Actor, { id: exerciseId, invited }: Pick<Exercise, "id" | "invited">, participantId: string | null, { round, readAt }: Pick<View, "round"> & { readAt: number | null }): void {
  if (!invited || readAt === null || (participantId ?? actor.sessionId) === null) return;
  const { noted, writer, log } = state();
  const view = { exerciseId, round, readAt, participantId, sessionId: actor.sessionId };
  const key = JSON.stringify([exerciseId, participantId ?? actor.sessionId, round, readAt]);
  if (noted.has(key)) return;
  if (noted.size >= MAX_NOTED) noted.clear();
  noted.add(key);
  const seenAt = new Date();
  const written = writer.write((tx) => insertViews(tx, view, seenAt)).catch((error: unknown) => {
    noted.delete(key);
    log.warn({ error: String(error) }, "who saw a release could not be noted; it is tried again at the next reading");
  });
  keepUntilWritten(exerciseId, written);
}

function keepUntilWritten(exerciseId: string, written: Promise<void>): void {
  const { noting } = state();
  const waiting = noting.get(exerciseId) ?? new Set<Promise<void>>();
  noting.set(exerciseId, waiting.add(written));
  void written.then(() => {
    waiting.delete(written);
    if (waiting.size === 0) noting.delete(exerciseId);
  });
}

/** Resolves when everybody who has been served something of an exercise by now is written down: a page that tells how many have seen it counts its own reader. */
export async function allNoted(exerciseId: string): Promise<void> {
  await Promise.all(state().noting.get(exerciseId) ?? []);
}

/** What is noted of an exercise, or of one person in it, may be noted anew: its rows were deleted. */
export function forgetNoted(exerciseId: string, viewerId?: string): void {
  const { noted } = state();
  const begins = viewerId === undefined ? `[${JSON.stringify(exerciseId)},` : `[${JSON.stringify(exerciseId)},${JSON.stringify(viewerId)},`;
  for (const key of noted) if (key.startsWith(begins)) noted.delete(key);
}
