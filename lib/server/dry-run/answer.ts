import { randomUUID } from "node:crypto";
import { weightsSchema } from "@/lib/contract/estimates";
import type { Exercise } from "@/lib/contract/exercises";
import type { Language } from "@/lib/contract/languages";
import { loadedCase } from "../cases";
import { emptyPlan, writePlan } from "../estimate-plan";
import { releaseFullBatches } from "../release-batches";
import type { Transaction } from "../write-queue";
import { reasonOf } from "./reasons";
import { firstAnswers, laterAnswers, seedOf } from "./simulated-answers";

type OpenRound = { id: string; number: number };

/** The round that is open by the clock, or null. */
export function openRound(tx: Transaction, exerciseId: string, now: Date): Promise<OpenRound | null> {
  return tx.round.findFirst({ where: { exerciseId, stage: "open", OR: [{ closesAt: null }, { closesAt: { gt: now } }] }, select: { id: true, number: true }, orderBy: { number: "desc" } });
}

/** What everybody says in a round: made up at first, then moved on from what he said in the round before. */
async function answersOf(tx: Transaction, { id: exerciseId, caseId }: Exercise, people: readonly string[], { number }: OpenRound): Promise<number[][]> {
  const seed = seedOf(`${exerciseId} ${number}`);
  const rows = await tx.estimate.findMany({ where: { exerciseId, participantId: { in: [...people] }, round: { number: number - 1 } }, select: { participantId: true, weights: true } });
  const before = people.flatMap((id) => rows.filter(({ participantId }) => participantId === id).map(({ weights }) => weightsSchema.parse(weights)));
  return before.length === people.length ? laterAnswers(seed, before) : firstAnswers(seed, people.length, loadedCase(caseId).case.scenarios.length);
}

/** Whoever is simulated and has not answered in a round answers, some with a reason, inside a transaction. Full batches come out as they do with real people. */
export async function letAnswer(tx: Transaction, exercise: Exercise, round: OpenRound, language: Language, now: Date): Promise<void> {
  const { id: exerciseId, release, k } = exercise;
  const rows = await tx.participant.findMany({ where: { exerciseId, simulated: true }, select: { id: true, estimates: { where: { roundId: round.id }, select: { id: true } } }, orderBy: { name: "asc" } });
  const answers = await answersOf(tx, exercise, rows.map(({ id }) => id), round);
  const { version } = await tx.exercise.findUniqueOrThrow({ where: { id: exerciseId }, select: { version: true } });
  const plan = emptyPlan();
  rows.forEach(({ id: participantId, estimates }, place) => {
    if (estimates.length > 0) return;
    const id = randomUUID();
    plan.estimates.push({ id, exerciseId, participantId, roundId: round.id, revision: 1, weights: answers[place] ?? [], version: version + plan.estimates.length + 1, createdAt: now });
    const text = reasonOf(place, language);
    if (text !== null) plan.rationales.push({ estimateId: id, text });
  });
  await writePlan(tx, plan);
  const facts = { version: version + plan.estimates.length, release, k, openRound: round, dryRun: true };
  await releaseFullBatches(tx, new Map([[exerciseId, facts]]), now);
}
