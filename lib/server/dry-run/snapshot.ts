import * as z from "zod";
import { roundStageSchema } from "@/lib/contract/exercises";
import { LANGUAGES, type Language } from "@/lib/contract/languages";
import { Prisma } from "@/prisma/generated/client/client";
import type { Transaction } from "../write-queue";

/** How an exercise and its rounds stood before a dry run, and the number of the log entry that says it began. */
const snapshotSchema = z.object({
  stage: z.string(),
  caseHash: z.string(),
  rounds: z.array(z.object({ id: z.string(), stage: roundStageSchema, opensAt: z.iso.datetime(), closesAt: z.iso.datetime().nullable() })),
  logEntry: z.number().int(),
  language: z.enum(Object.keys(LANGUAGES) as [Language, ...Language[]]),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** Reads how things stood before the dry run that goes on, inside a transaction; null where none does. */
export async function readSnapshot(tx: Transaction, exerciseId: string): Promise<Snapshot | null> {
  const row = await tx.exercise.findUniqueOrThrow({ where: { id: exerciseId }, select: { dryRun: true } });
  return row.dryRun === null ? null : snapshotSchema.parse(row.dryRun);
}

/** Writes down how things stand now. @param logEntry the entry that says the dry run began. */
export async function takeSnapshot(tx: Transaction, exerciseId: string, { logEntry, language }: Pick<Snapshot, "logEntry" | "language">): Promise<void> {
  const { rounds, ...row } = await tx.exercise.findUniqueOrThrow({
    where: { id: exerciseId },
    select: { stage: true, caseHash: true, rounds: { select: { id: true, stage: true, opensAt: true, closesAt: true }, orderBy: { number: "asc" } } },
  });
  const stood = rounds.map(({ opensAt, closesAt, ...round }) => ({ ...round, opensAt: opensAt.toISOString(), closesAt: closesAt?.toISOString() ?? null }));
  await tx.exercise.update({ where: { id: exerciseId }, data: { dryRun: { ...row, rounds: stood, logEntry, language } }, select: { id: true } });
}

/** Puts exercise and rounds back to how they stood. The version is not put back: what was seen at one must never be seen as another. */
export async function restore(tx: Transaction, exerciseId: string, { stage, caseHash, rounds }: Snapshot): Promise<void> {
  for (const { id, opensAt, closesAt, ...round } of rounds) {
    await tx.round.update({ where: { id }, data: { ...round, opensAt: new Date(opensAt), closesAt: closesAt === null ? null : new Date(closesAt) }, select: { id: true } });
  }
  await tx.exercise.update({ where: { id: exerciseId }, data: { stage, caseHash, dryRun: Prisma.DbNull }, select: { id: true } });
}
