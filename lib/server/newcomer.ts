import { randomUUID } from "node:crypto";
import type { Exercise } from "@/lib/contract/exercises";
import type { Actor } from "./actor";
import type { Newcomer } from "./submission";
import { ProblemError } from "./problem";
import { pseudonymCandidates } from "./pseudonyms";
import { JOINS_PER_EXERCISE } from "./rate-limit";
import { state } from "./state";
import { hashToken, newToken } from "./token";

/** The participants that a session stands for: those it joined as, and those it came back to on another device. */
export const ofSession = (sessionId: string) => ({ OR: [{ sessionId }, { seats: { some: { sessionId, role: "participant" } } }] });

/** The actor's participation in an exercise, or null. */
export async function findParticipant(actor: Actor, exerciseId: string) {
  if (actor.sessionId === null) return null;
  return state().reader.participant.findFirst({
    where: { exerciseId, ...ofSession(actor.sessionId) },
    select: { id: true, name: true, outcomeReadAt: true, team: { select: { slug: true } } },
  });
}

/** A session and names for somebody who is about to join. `token` goes to the browser when the join is written; null where it has a session. @throws `rate_limited`. */
export function invitedNewcomer(actor: Actor, exerciseId: string, nonces: readonly string[] = []): { newcomer: Newcomer; token: string | null } {
  state().limits.take(JOINS_PER_EXERCISE, exerciseId, "Many people are joining right now. Try again in a moment.");
  const names = pseudonymCandidates();
  if (actor.sessionId !== null) return { newcomer: { sessionId: actor.sessionId, tokenHash: null, names, nonces }, token: null };
  const token = newToken();
  return { newcomer: { sessionId: randomUUID(), tokenHash: hashToken(token), names, nonces }, token };
}

/**
 * The same for an open board, which takes everybody.
 * @throws `invitation_needed` for exercises that need an invitation, `rate_limited` when too many join at once.
 */
export function welcome(actor: Actor, { id, invited, dataSource }: Pick<Exercise, "id" | "invited" | "dataSource">, nonces: readonly string[] = []): { newcomer: Newcomer; token: string | null } {
  if (dataSource !== null) throw new ProblemError("not_found", "Published forecasts take no more people.");
  if (invited) throw new ProblemError("invitation_needed", "This exercise is open to invited people only. Join with its code or a link.");
  return invitedNewcomer(actor, id, nonces);
}
