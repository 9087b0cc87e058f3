import type * as z from "zod";
import { logEntrySchema, type LogEntry } from "@/lib/contract/rounds";
import type { Transaction } from "./write-queue";

type NewEntry = { kind: LogEntry["kind"]; round?: number; closesAt?: Date | null; caseHash?: string | null; change?: LogEntry["change"]; people?: number };

/** What the sentence about an entry needs besides, as it is stored: only what there is. */
export const detailSchema = logEntrySchema.pick({ closesAt: true, caseHash: true, change: true, people: true }).partial();
type Detail = z.infer<typeof detailSchema>;

/** Adds to what everybody can read of an exercise, inside the transaction of what was done. @returns the number of the entry. */
export async function writeLog(tx: Transaction, exerciseId: string, { kind, round, closesAt, caseHash, change, people }: NewEntry, now: Date): Promise<number> {
  // not a count: a dry run takes its lines out of the middle
  const last = await tx.logEntry.findFirst({ where: { exerciseId }, select: { number: true }, orderBy: { number: "desc" } });
  const number = (last?.number ?? 0) + 1;
  const detail: Detail = { ...(closesAt ? { closesAt: closesAt.toISOString() } : {}), ...(caseHash ? { caseHash } : {}), ...(change ? { change } : {}), ...(people ? { people } : {}) };
  await tx.logEntry.create({
    data: { exerciseId, number, kind, round: round ?? null, createdAt: now, ...(Object.keys(detail).length > 0 ? { detail } : {}) },
    select: { number: true },
  });
  return number;
}
