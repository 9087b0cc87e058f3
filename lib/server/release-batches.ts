import type { ExerciseFacts } from "./estimate-facts";
import type { Transaction } from "./write-queue";

/** How many invited people answered in a round after its last release, and not before: simulated ones hide nobody, and are counted in a dry run alone, where nobody else is. One indexed count. */
export async function countWaiting(tx: Transaction, roundId: string, dryRun: boolean): Promise<number> {
  const last = await tx.release.findFirst({ where: { roundId }, select: { version: true }, orderBy: { number: "desc" } });
  const isOut = { roundId, version: { lte: last?.version ?? 0 } };
  return tx.participant.count({ where: { simulated: dryRun, estimates: { some: { roundId }, none: isOut } } });
}

/** Releases a round at a version, inside the transaction that decided it. */
export async function insertRelease(tx: Transaction, round: { id: string; exerciseId: string }, version: number, now: Date): Promise<void> {
  const number = (await tx.release.count({ where: { roundId: round.id } })) + 1;
  await tx.release.create({ data: { id: `${round.id}.r${number}`, exerciseId: round.exerciseId, roundId: round.id, number, version, createdAt: now }, select: { id: true } });
}

/**
 * In exercises that release in batches: who came in goes out as soon as k people wait. A revision of somebody who is out already
 * does not count and stays behind (lib/core/exercise/first-released.ts).
 */
export async function releaseFullBatches(tx: Transaction, exercises: ReadonlyMap<string, ExerciseFacts>, now: Date): Promise<void> {
  for (const [exerciseId, { release, k, openRound, version, dryRun }] of exercises) {
    if (release !== "batches" || openRound === null) continue;
    if ((await countWaiting(tx, openRound.id, dryRun)) >= k) await insertRelease(tx, { id: openRound.id, exerciseId }, version, now);
  }
}
