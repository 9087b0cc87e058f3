import { logEntrySchema, type LogEntry } from "@/lib/contract/rounds";
import { getExercise } from "./exercises";
import { state } from "./state";
import type { Transaction } from "./write-queue";

type NewEntry = { kind: LogEntry["kind"]; round?: number; closesAt?: Date | null };

/** Adds to what everybody can read of an exercise, inside the transaction of what was done. */
export async function writeLog(tx: Transaction, exerciseId: string, { kind, round, closesAt }: NewEntry, now: Date): Promise<void> {
  const number = (await tx.logEntry.count({ where: { exerciseId } })) + 1;
  const detail = closesAt ? { detail: { closesAt: closesAt.toISOString() } } : {};
  await tx.logEntry.create({ data: { exerciseId, number, kind, round: round ?? null, createdAt: now, ...detail }, select: { number: true } });
}

const closesAtOf = (detail: unknown): unknown => (typeof detail === "object" && detail !== null && "closesAt" in detail ? detail.closesAt : null);

/** What facilitators did to an exercise, newest first; open to everybody who knows its address. @throws `not_found`. */
export async function readLog(exerciseId: string): Promise<LogEntry[]> {
  await getExercise(exerciseId);
  const rows = await state().reader.logEntry.findMany({
    where: { exerciseId },
    select: { number: true, kind: true, round: true, detail: true, createdAt: true },
    orderBy: { number: "desc" },
  });
  return rows.map(({ detail, createdAt, ...row }) => logEntrySchema.parse({ ...row, closesAt: closesAtOf(detail), at: createdAt.toISOString() }));
}
