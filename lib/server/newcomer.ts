import { randomUUID } from "node:crypto";
import type { Exercise } from "@/lib/contract/exercises";
import type { Actor } from "./actor";
import type { Newcomer } from "./submission";
import { ProblemError } from "./problem";
import { pseudonymCandidates } from "./pseudonyms";
import { JOINS_PER_EXERCISE } from "./rate-limit";
import { state } from "./state";
import { hashToken, newToken } from "./token";

/** The actor's participation in an exercise, or null. */
export async function findParticipant(actor: Actor, exerciseId: string) {
  if (actor.sessionId === null) return null;
  return state().reader.participant.findUnique({
    where: { exerciseId_sessionId: { exerciseId, sessionId: actor.sessionId } },
    select: { id: true, name: true, outcomeReadAt: true, team: { select: { slug: true } } },
  });
}

/**
 * Prepares a session and a name for somebody who is about to join an open board.
 * @returns the token to hand to the browser when the join is written; null when the actor has a session already.
 * @throws `not_found` for protocols that need an invitation, `rate_limited` when too many join at once.
 */
export function welcome(actor: Actor, exercise: Pick<Exercise, "id" | "protocol">): { newcomer: Newcomer; token: string | null } {
  if (exercise.protocol !== "open-board") throw new ProblemError("not_found", "This exercise is open to invited people only.");
  state().limits.take(JOINS_PER_EXERCISE, exercise.id, "Many people are joining right now. Try again in a moment.");
  const names = pseudonymCandidates();
  if (actor.sessionId !== null) return { newcomer: { sessionId: actor.sessionId, tokenHash: null, names }, token: null };
  const token = newToken();
  return { newcomer: { sessionId: randomUUID(), tokenHash: hashToken(token), names }, token };
}
