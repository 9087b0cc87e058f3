import { ROUND_COMMANDS } from "@/lib/contract/rounds";
import { writeLog } from "../write-log";
import type { Transaction } from "../write-queue";
import { readSnapshot, restore } from "./snapshot";

/** What of the log belongs to the dry run: what was done to its rounds. Links and codes that were made meanwhile are real. */
const OF_ROUNDS = [...Object.keys(ROUND_COMMANDS), "closed-by-clock"];

/** Their words and numbers, what came out of them and who saw it, then they themselves; nobody else has answered. */
async function deleteSimulated(tx: Transaction, exerciseId: string): Promise<void> {
  const theirs = { participant: { exerciseId, simulated: true } };
  await tx.rationale.deleteMany({ where: { estimate: theirs } });
  await tx.releaseView.deleteMany({ where: { release: { exerciseId } } });
  await tx.release.deleteMany({ where: { exerciseId } });
  await tx.estimate.deleteMany({ where: theirs });
  await tx.participant.deleteMany({ where: { exerciseId, simulated: true } });
}

/**
 * Takes a dry run back inside a transaction: everything is as it was before, but for two lines of the log and the version, which
 * moves on. @returns the version, or null where no dry run goes on.
 */
export async function removeDryRun(tx: Transaction, exerciseId: string, now: Date): Promise<number | null> {
  const before = await readSnapshot(tx, exerciseId);
  if (before === null) return null;
  await deleteSimulated(tx, exerciseId);
  await restore(tx, exerciseId, before);
  await tx.logEntry.deleteMany({ where: { exerciseId, number: { gt: before.logEntry }, kind: { in: OF_ROUNDS } } });
  await writeLog(tx, exerciseId, { kind: "dry-run-removed" }, now);
  const { version } = await tx.exercise.update({ where: { id: exerciseId }, data: { version: { increment: 1 } }, select: { version: true } });
  return version;
}
