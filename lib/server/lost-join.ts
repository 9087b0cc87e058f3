import type { Newcomer } from "./submission";
import { hashToken } from "./token";
import type { Transaction } from "./write-queue";

/** How long after a join its browser may ask again: several time-outs of a page, and not a day on which somebody reads old logs. */
const REPEATS_MS = 10 * 60_000;

const nonceHashOf = ([newest]: readonly string[]): string | null => (newest === undefined ? null : hashToken(newest));

/** Writes down the session of a newcomer who has none yet, with the hash of the nonce by which he may ask again: one that was never used. */
export async function insertSession(tx: Transaction, { sessionId, tokenHash, nonces }: Newcomer): Promise<void> {
  if (tokenHash === null) return;
  const nonceHash = nonceHashOf(nonces);
  const isUsed = nonceHash !== null && (await tx.session.count({ where: { nonceHash } })) > 0;
  await tx.session.create({ data: { id: sessionId, tokenHash, nonceHash: isUsed ? null : nonceHash }, select: { id: true } });
}

/**
 * Gives the session of a join whose answer got lost to who holds its nonce: it gets the new token, the one that nobody received stops
 * working, and the nonce is spent. Only for a request without a session, in the same exercise, within ten minutes of that join.
 * @returns the newcomer as that session; null when there is no such join.
 */
export async function resumeLostJoin(tx: Transaction, exerciseId: string, newcomer: Newcomer, now: Date): Promise<Newcomer | null> {
  const { tokenHash, nonces } = newcomer;
  if (tokenHash === null || nonces.length === 0) return null;
  const here = { some: { exerciseId } };
  const session = await tx.session.findFirst({
    where: { nonceHash: { in: nonces.map(hashToken) }, createdAt: { gt: new Date(now.getTime() - REPEATS_MS) }, revokedAt: null, OR: [{ participants: here }, { seats: here }] },
    select: { id: true, nonceHash: true },
  });
  if (!session) return null;
  const next = nonceHashOf(nonces);
  await tx.session.update({ where: { id: session.id }, data: { tokenHash, nonceHash: next === session.nonceHash ? null : next }, select: { id: true } });
  return { ...newcomer, sessionId: session.id, tokenHash: null };
}
