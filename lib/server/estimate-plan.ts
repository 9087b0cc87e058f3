import type { IdempotencyRow } from "./idempotency";
import type { Transaction } from "./write-queue";

type EstimateRow = {
  id: string;
  exerciseId: string;
  participantId: string;
  roundId: string;
  revision: number;
  weights: number[];
  version: number;
  createdAt: Date;
};

/** The rows that a batch has decided to insert. */
export type EstimatePlan = {
  sessions: { id: string; tokenHash: string }[];
  participants: { id: string; exerciseId: string; sessionId: string; name: string; simulated: false }[];
  estimates: EstimateRow[];
  rationales: { estimateId: string; text: string }[];
  citations: { estimateId: string; claimId: string; position: number }[];
  records: IdempotencyRow[];
};

export function emptyPlan(): EstimatePlan {
  return { sessions: [], participants: [], estimates: [], rationales: [], citations: [], records: [] };
}

/** Writes the rows with one statement per table, and moves each exercise's version on by what it got. */
export async function writePlan(tx: Transaction, plan: EstimatePlan): Promise<void> {
  const { sessions, participants, estimates, rationales, citations } = plan;
  const records = plan.records.map((record) => ({ ...record, answer: JSON.parse(JSON.stringify(record.answer)) as object }));
  if (sessions.length > 0) await tx.session.createMany({ data: sessions });
  if (participants.length > 0) await tx.participant.createMany({ data: participants });
  if (estimates.length > 0) await tx.estimate.createMany({ data: estimates });
  if (rationales.length > 0) await tx.rationale.createMany({ data: rationales });
  if (citations.length > 0) await tx.citation.createMany({ data: citations });
  if (records.length > 0) await tx.idempotencyRecord.createMany({ data: records });
  for (const exerciseId of new Set(estimates.map((row) => row.exerciseId))) {
    const accepted = estimates.filter((row) => row.exerciseId === exerciseId).length;
    await tx.exercise.update({ where: { id: exerciseId }, data: { version: { increment: accepted } }, select: { id: true } });
  }
}
