import type { Actor } from "./actor";
import { ofSession } from "./newcomer";
import { ProblemError } from "./problem";
import { state } from "./state";

/** What a session can be in an exercise beside a participant. */
export type Role = "facilitator" | "observer";

/** Whether the actor sits in an exercise as a facilitator or an observer. A revoked link takes its seats away. One indexed read. */
export async function hasSeat(actor: Actor, exerciseId: string, roles: readonly Role[]): Promise<boolean> {
  if (actor.sessionId === null) return false;
  const seat = await state().reader.seat.findFirst({
    where: { exerciseId, sessionId: actor.sessionId, role: { in: [...roles] }, OR: [{ linkId: null }, { link: { revokedAt: null } }] },
    select: { role: true },
  });
  return seat !== null;
}

/** @throws `link_revoked` for somebody who came in by a link that was revoked since, on whichever of his devices he asks. One indexed read. */
export async function refuseRevoked(actor: Actor, exerciseId: string): Promise<void> {
  if (actor.sessionId === null) return;
  const seat = await state().reader.seat.findFirst({ where: { exerciseId, role: "participant", link: { revokedAt: { not: null } }, participant: ofSession(actor.sessionId) }, select: { role: true } });
  if (seat) throw new ProblemError("link_revoked", "The link by which you came in was revoked. Your numbers stay on this device; ask the facilitator.");
}
