import { myEstimateSchema, weightsSchema, type MyEstimate } from "@/lib/contract/estimates";
import type { Prisma } from "@/prisma/generated/client/client";
import type { Actor } from "./actor";
import { loadedCase } from "./cases";
import { parseEstimateBody } from "./estimate-body";
import { getExercise } from "./exercises";
import { idempotencyOf } from "./idempotency";
import { publish } from "./live";
import { findParticipant, welcome } from "./newcomer";
import { ProblemError } from "./problem";
import { refuseRevoked } from "./seats";
import { state } from "./state";

const MY_ESTIMATE = {
  weights: true,
  revision: true,
  version: true,
  createdAt: true,
  round: { select: { number: true } },
  rationale: { select: { text: true } },
  citations: { select: { claimId: true }, orderBy: { position: "asc" } },
} satisfies Prisma.EstimateSelect;

type MyEstimateRow = Prisma.EstimateGetPayload<{ select: typeof MY_ESTIMATE }>;

function myEstimateFromRow({ weights, revision, version, createdAt, round, rationale, citations }: MyEstimateRow): MyEstimate {
  return myEstimateSchema.parse({
    weights: weightsSchema.parse(weights),
    revision,
    version,
    round: round.number,
    rationale: rationale?.text ?? "",
    cites: citations.map((citation) => citation.claimId),
    submittedAt: createdAt.toISOString(),
  });
}

/** Whether a participant has an estimate in a round: a quarter of the cost of reading it. */
export async function hasEstimate(participantId: string, roundNumber: number): Promise<boolean> {
  const row = await state().reader.estimate.findFirst({ where: { participantId, round: { number: roundNumber } }, select: { id: true } });
  return row !== null;
}

/** A participant's newest estimate up to a version of the exercise, or null. */
export async function findEstimate(participantId: string, roundNumber: number, upToVersion: number): Promise<MyEstimate | null> {
  const row = await state().reader.estimate.findFirst({
    where: { participantId, version: { lte: upToVersion }, round: { number: roundNumber } },
    select: MY_ESTIMATE,
    orderBy: { version: "desc" },
  });
  return row && myEstimateFromRow(row);
}

/**
 * Stores an estimate as the next revision of the actor; on an open board it makes him a participant if he is none yet.
 * The promise resolves after the commit.
 * @param body the parsed JSON of the request, not yet checked.
 * @returns what was stored, or what was stored the first time the idempotency key came; `token` when a session was made for it.
 * @throws the codes of `parseEstimateBody`, `not_found`, `round_closed`, `stale_revision`, `idempotency_key_reused`, `rate_limited`, `invitation_needed`, `link_revoked`.
 */
export async function submitEstimate(
  actor: Actor,
  exerciseId: string,
  body: unknown,
  idempotencyKey?: string,
): Promise<{ estimate: MyEstimate; token: string | null }> {
  const exercise = await getExercise(exerciseId);
  if (exercise.invited) await refuseRevoked(actor, exerciseId);
  const checked = parseEstimateBody(body, loadedCase(exercise.caseId).case);
  const idempotency = idempotencyOf(idempotencyKey, `estimates ${exerciseId}`, checked);
  const welcomed = (await findParticipant(actor, exerciseId)) ? null : welcome(actor, exercise);
  const accepted = await state().writer.submit({
    exerciseId,
    sessionId: actor.sessionId,
    newcomer: welcomed?.newcomer ?? null,
    weights: checked.weights,
    rationale: checked.rationale,
    cites: checked.cites,
    expectedRevision: checked.expectedRevision,
    expectedRound: checked.expectedRound,
    idempotency,
  });
  if (accepted.sessionId !== null) {
    state().metrics.estimatesAccepted.inc();
    publish(exerciseId, accepted.answer.version);
  }
  return { estimate: accepted.answer, token: accepted.sessionId === null ? null : (welcomed?.token ?? null) };
}

/** The actor's newest estimate in a round, or null. */
export async function readEstimateOfRound(actor: Actor, exerciseId: string, round: number): Promise<MyEstimate | null> {
  const participant = await findParticipant(actor, exerciseId);
  return participant && findEstimate(participant.id, round, Number.MAX_SAFE_INTEGER);
}

/** The actor's newest estimate in the exercise's current round. @throws `not_found`, `no_estimate`. */
export async function readMyEstimate(actor: Actor, exerciseId: string): Promise<MyEstimate> {
  const { round } = await getExercise(exerciseId);
  const estimate = await readEstimateOfRound(actor, exerciseId, round.number);
  if (!estimate) throw new ProblemError("no_estimate", "You have not submitted an estimate here yet.");
  return estimate;
}
