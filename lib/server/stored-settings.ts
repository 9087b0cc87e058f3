import { exerciseSchema } from "@/lib/contract/exercises";
import type { Prisma } from "@/prisma/generated/client/client";
import type { Transaction } from "./write-queue";

const SETTINGS = {
  ...{ id: true, title: true, protocol: true, privacy: true, release: true, k: true, stage: true },
  teams: { select: { id: true, slug: true, name: true }, orderBy: { position: "asc" } },
  rounds: { select: { id: true, number: true, stage: true, closesAt: true }, orderBy: { number: "asc" } },
} satisfies Prisma.ExerciseSelect;

const parsed = exerciseSchema.pick({ protocol: true, privacy: true, release: true });

/** How an exercise is set up, read inside the transaction that changes it. Its row is touched first: on a server of several processes, an opening waits for this, or this for it. */
export async function readSettings(tx: Transaction, id: string) {
  await tx.exercise.update({ where: { id }, data: { version: { increment: 0 } }, select: { id: true } });
  const row = await tx.exercise.findUniqueOrThrow({ where: { id }, select: SETTINGS });
  return { ...row, ...parsed.parse(row) };
}

export type StoredSettings = Awaited<ReturnType<typeof readSettings>>;
