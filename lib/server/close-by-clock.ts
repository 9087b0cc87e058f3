import { publish } from "./live";
import { state } from "./state";
import { writeLog } from "./write-log";
import type { Transaction } from "./write-queue";

/** A crowd that looks on at the closing time writes it down once. */
const running = new Map<string, Promise<void>>();

/**
 * Writes down, inside a transaction, which rounds their clock has closed: the stage, and a line of the log at the closing time.
 * A round is written down by whoever comes first, and by nobody else: its stage decides, also between processes.
 * @returns the exercise's version then, or null where nothing was to be written.
 */
export async function writeClosings(tx: Transaction, exerciseId: string, now: Date): Promise<number | null> {
  const over = await tx.round.findMany({ where: { exerciseId, stage: "open", closesAt: { lte: now } }, select: { id: true, number: true, closesAt: true }, orderBy: { number: "asc" } });
  let written = 0;
  for (const { id, number, closesAt } of over) {
    const { count } = await tx.round.updateMany({ where: { id, stage: "open", closesAt }, data: { stage: "closed" } });
    if (count > 0 && closesAt !== null) await writeLog(tx, exerciseId, { kind: "closed-by-clock", round: number }, closesAt);
    written += count;
  }
  if (written === 0) return null;
  return (await tx.exercise.update({ where: { id: exerciseId }, data: { version: { increment: 1 } }, select: { version: true } })).version;
}

async function write(exerciseId: string): Promise<void> {
  const version = await state().writer.write((tx) => writeClosings(tx, exerciseId, new Date()));
  if (version !== null) publish(exerciseId, version);
}

/** Writes down which rounds their clock has closed. Where that fails the clock holds all the same, and the next reading tries again. Never inside a write: it waits for one. */
export async function noteClosings(exerciseId: string): Promise<void> {
  const known = running.get(exerciseId);
  const noted = known ?? write(exerciseId).finally(() => running.delete(exerciseId));
  running.set(exerciseId, noted);
  await noted.catch((error: unknown) => state().log.warn({ error: String(error) }, "a round that its clock has closed could not be written down"));
}
