import { nameOfNewcomer } from "./participant-name";
import { pseudonymCandidates } from "./pseudonyms";
import type { Transaction } from "./write-queue";

/** Everybody who is in gets a made-up name in place of his own: an anonymous exercise keeps none. */
export async function dropNames(tx: Transaction, exerciseId: string): Promise<void> {
  const people = await tx.participant.findMany({ where: { exerciseId, sessionId: { not: null } }, select: { id: true } });
  for (const { id } of people) {
    const name = await nameOfNewcomer(tx, exerciseId, null, pseudonymCandidates());
    await tx.participant.update({ where: { id }, data: { name }, select: { id: true } });
  }
}
