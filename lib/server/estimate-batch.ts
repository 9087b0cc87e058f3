import { randomUUID } from "node:crypto";
import { myEstimateSchema, type MyEstimate } from "@/lib/contract/estimates";
import { dryRunGoesOn } from "./dry-run/refuse";
import { membership, place, readFacts, type EstimateFacts, type ExerciseFacts, type OpenRound } from "./estimate-facts";
import { emptyPlan, writePlan, type EstimatePlan } from "./estimate-plan";
import type { Accepted, Submission } from "./submission";
import { recordOf, storedAnswer } from "./idempotency";
import { releaseFullBatches } from "./release-batches";
import { ProblemError } from "./problem";
import { choosePseudonym } from "./pseudonyms";
import type { Settled, Transaction } from "./write-queue";

type Batch = { facts: EstimateFacts; plan: EstimatePlan; now: Date };

/**
 * Decides and writes waiting estimates in one transaction. Revision, version and idempotency are decided here, inside the
 * transaction and one after the other, so that two tabs, two clicks and two retries cannot overtake each other.
 */
export async function runEstimateBatch(tx: Transaction, submissions: readonly Submission[]): Promise<Settled<Accepted>[]> {
  const now = new Date();
  const batch: Batch = { facts: await readFacts(tx, submissions, now), plan: emptyPlan(), now };
  const results = submissions.map((submission) => settle(submission, batch));
  await writePlan(tx, batch.plan);
  await releaseFullBatches(tx, batch.facts.exercises, now);
  return results;
}

function settle(submission: Submission, batch: Batch): Settled<Accepted> {
  try {
    return { ok: true, value: decide(submission, batch) };
  } catch (error) {
    return { ok: false, error };
  }
}

function decide(submission: Submission, batch: Batch): Accepted {
  const { facts, plan } = batch;
  const { sessionId: askedBy, idempotency } = submission;
  const stored = idempotency && storedAnswer(facts.records, askedBy, idempotency);
  if (stored) return { answer: myEstimateSchema.parse(stored), sessionId: null };
  const { exercise, round } = openRoundOf(submission, facts);
  refuseStale(submission, round, facts);
  const member = memberOf(submission, batch);
  const answer = addEstimate(submission, member.participantId, { exercise, round }, batch);
  if (idempotency) {
    const record = recordOf(askedBy, member.sessionId, idempotency, answer);
    plan.records.push(record);
    facts.records.push(record);
  }
  return { answer, sessionId: member.sessionId };
}

function openRoundOf({ exerciseId, expectedRound }: Submission, { exercises }: EstimateFacts): { exercise: ExerciseFacts; round: OpenRound } {
  const exercise = exercises.get(exerciseId);
  if (!exercise) throw new ProblemError("not_found", "There is no such exercise.");
  if (exercise.dryRun) dryRunGoesOn();
  if (!exercise.openRound) throw new ProblemError("round_closed", "This round is closed. Your numbers were not stored.");
  const { number } = exercise.openRound;
  if (expectedRound !== undefined && expectedRound !== number) {
    throw new ProblemError("round_closed", `Round ${expectedRound} is not open; round ${number} is. Your numbers were not stored.`);
  }
  return { exercise, round: exercise.openRound };
}

function participantOf({ exerciseId, sessionId }: Submission, { participants }: EstimateFacts): string | undefined {
  return sessionId === null ? undefined : participants.get(membership(exerciseId, sessionId));
}

function refuseStale(submission: Submission, round: OpenRound, facts: EstimateFacts): void {
  const { expectedRevision } = submission;
  if (expectedRevision === undefined) return;
  const participantId = participantOf(submission, facts);
  const latest = participantId === undefined ? undefined : facts.latest.get(place(participantId, round.id));
  if (expectedRevision === (latest?.revision ?? 0)) return;
  if (!latest) throw new ProblemError("stale_revision", "You have no estimate in this round yet, but the request expects one.");
  const { weights, revision, submittedAt } = latest;
  throw new ProblemError("stale_revision", `You submitted revision ${revision} elsewhere in the meantime. Choose which one counts.`, {
    current: { weights, revision, submittedAt: submittedAt.toISOString() },
  });
}

function memberOf(submission: Submission, { facts, plan }: Batch): { participantId: string; sessionId: string } {
  const { exerciseId, newcomer, sessionId } = submission;
  const known = participantOf(submission, facts);
  if (known !== undefined && sessionId !== null) return { participantId: known, sessionId };
  if (!newcomer) throw new ProblemError("not_found", "You have left this exercise. Reload the page to join it again.");
  const taken = facts.takenNames.get(exerciseId) ?? new Set<string>();
  const name = choosePseudonym(newcomer.names, taken);
  taken.add(name);
  const participantId = randomUUID();
  if (newcomer.tokenHash !== null) plan.sessions.push({ id: newcomer.sessionId, tokenHash: newcomer.tokenHash });
  plan.participants.push({ id: participantId, exerciseId, sessionId: newcomer.sessionId, name, simulated: false });
  facts.participants.set(membership(exerciseId, newcomer.sessionId), participantId);
  return { participantId, sessionId: newcomer.sessionId };
}

function addEstimate(
  { exerciseId, weights, rationale, cites }: Submission,
  participantId: string,
  { exercise, round }: { exercise: ExerciseFacts; round: OpenRound },
  { facts, plan, now }: Batch,
): MyEstimate {
  const at = place(participantId, round.id);
  const id = randomUUID();
  const revision = (facts.latest.get(at)?.revision ?? 0) + 1;
  exercise.version += 1;
  const row = { id, exerciseId, participantId, roundId: round.id, revision, weights: [...weights], version: exercise.version, createdAt: now };
  plan.estimates.push(row);
  facts.latest.set(at, { weights: row.weights, revision, submittedAt: now });
  if (rationale !== "") plan.rationales.push({ estimateId: id, text: rationale });
  cites.forEach((claimId, position) => plan.citations.push({ estimateId: id, claimId, position }));
  return { weights: row.weights, revision, round: round.number, version: row.version, rationale, cites: [...cites], submittedAt: now.toISOString() };
}
