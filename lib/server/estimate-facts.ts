import { weightsSchema } from "@/lib/contract/estimates";
import type { Submission } from "./submission";
import { findRecords, type IdempotencyRow } from "./idempotency";
import type { Transaction } from "./write-queue";

export type LatestEstimate = { weights: number[]; revision: number; submittedAt: Date };

export type OpenRound = { id: string; number: number };

export type ExerciseFacts = { version: number; release: string; k: number; openRound: OpenRound | null; dryRun: boolean };

/** What a batch needs to know. It is kept up to date while the batch is decided item by item. */
export type EstimateFacts = {
  exercises: Map<string, ExerciseFacts>;
  /** Participant ids by `membership`. */
  participants: Map<string, string>;
  /** By `place`. */
  latest: Map<string, LatestEstimate>;
  records: (Omit<IdempotencyRow, "answer"> & { answer: unknown })[];
  takenNames: Map<string, Set<string>>;
};

export const membership = (exerciseId: string, sessionId: string) => `${exerciseId} ${sessionId}`;
export const place = (participantId: string, roundId: string) => `${participantId} ${roundId}`;

const distinct = <T>(values: readonly (T | null | undefined)[]) => [...new Set(values.filter((value) => value !== null && value !== undefined))] as T[];

async function readExercises(tx: Transaction, ids: string[], now: Date) {
  const rows = await tx.exercise.findMany({
    where: { id: { in: ids } },
    select: { id: true, version: true, stage: true, release: true, k: true, dryRun: true, rounds: { where: { stage: "open", OR: [{ closesAt: null }, { closesAt: { gt: now } }] }, select: { id: true, number: true }, orderBy: { number: "desc" }, take: 1 } },
  });
  return new Map(rows.map((row) => [row.id, { version: row.version, release: row.release, k: row.k, dryRun: row.dryRun !== null, openRound: row.stage === "resolved" ? null : (row.rounds[0] ?? null) }]));
}

async function readLatest(tx: Transaction, participantIds: string[]) {
  const rows = await tx.estimate.findMany({
    where: { participantId: { in: participantIds } },
    select: { participantId: true, roundId: true, revision: true, weights: true, createdAt: true },
    orderBy: { revision: "asc" },
  });
  return new Map<string, LatestEstimate>(
    rows.map((row) => [
      place(row.participantId, row.roundId),
      { weights: weightsSchema.parse(row.weights), revision: row.revision, submittedAt: row.createdAt },
    ]),
  );
}

async function readTakenNames(tx: Transaction, submissions: readonly Submission[]) {
  const names = submissions.flatMap((submission) => submission.newcomer?.names ?? []);
  const taken = new Map<string, Set<string>>(submissions.map((submission) => [submission.exerciseId, new Set()]));
  if (names.length === 0) return taken;
  const rows = await tx.participant.findMany({
    where: { exerciseId: { in: [...taken.keys()] }, name: { in: names } },
    select: { exerciseId: true, name: true },
  });
  for (const row of rows) taken.get(row.exerciseId)?.add(row.name);
  return taken;
}

/** Who takes part, by the sessions that they have: the one they joined with, and those of their other devices. */
async function readMembers(tx: Transaction, exerciseIds: string[], sessionIds: string[]): Promise<{ id: string; exerciseId: string; sessionId: string }[]> {
  const rows = await tx.participant.findMany({
    where: { exerciseId: { in: exerciseIds }, OR: [{ sessionId: { in: sessionIds } }, { seats: { some: { sessionId: { in: sessionIds }, role: "participant" } } }] },
    select: { id: true, exerciseId: true, sessionId: true, seats: { where: { role: "participant" }, select: { sessionId: true } } },
  });
  return rows.flatMap(({ id, exerciseId, sessionId, seats }) => [...(sessionId === null ? [] : [sessionId]), ...seats.map((seat) => seat.sessionId)].map((one) => ({ id, exerciseId, sessionId: one })));
}

/** Reads all facts of a batch in six queries, whatever its size. */
export async function readFacts(tx: Transaction, submissions: readonly Submission[], now: Date): Promise<EstimateFacts> {
  const sessionIds = distinct(submissions.map((submission) => submission.sessionId));
  const exerciseIds = distinct(submissions.map((submission) => submission.exerciseId));
  const members = await readMembers(tx, exerciseIds, sessionIds);
  return {
    exercises: await readExercises(tx, exerciseIds, now),
    participants: new Map(members.map((row) => [membership(row.exerciseId, row.sessionId), row.id])),
    latest: await readLatest(tx, members.map((row) => row.id)),
    records: await findRecords(tx, distinct(submissions.map((submission) => submission.idempotency?.key))),
    takenNames: await readTakenNames(tx, submissions),
  };
}
