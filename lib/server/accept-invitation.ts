import { randomUUID } from "node:crypto";
import type { Joined } from "@/lib/contract/exercises";
import type { Invitation } from "./invitation";
import { insertLink } from "./links";
import { insertSession, resumeLostJoin } from "./lost-join";
import { ofSession } from "./newcomer";
import { nameOfNewcomer } from "./participant-name";
import type { Newcomer } from "./submission";
import type { Transaction } from "./write-queue";

export type Acceptance = { invitation: Invitation; newcomer: Newcomer; name: string | null; team: string | null; anonymous: boolean; requestUrl: string };

/** A seat that hangs on no link, such as that of who made the exercise, never comes to hang on one. */
async function takeSeat(tx: Transaction, { invitation, newcomer }: Acceptance, role: Joined["role"], participantId: string | null, now: Date): Promise<void> {
  const { exerciseId, linkId } = invitation;
  const place = { exerciseId, sessionId: newcomer.sessionId, role };
  const { count } = await tx.seat.updateMany({ where: { ...place, linkId: { not: null } }, data: { participantId, linkId } });
  if (count > 0 || (await tx.seat.count({ where: place })) > 0) return;
  await tx.seat.create({ data: { ...place, participantId, linkId, createdAt: now }, select: { role: true } });
}

/** Somebody new, with a link by which he comes back on another device. */
async function joinAsNew(tx: Transaction, acceptance: Acceptance, now: Date): Promise<Joined> {
  const { invitation, newcomer, requestUrl } = acceptance;
  const { exerciseId } = invitation;
  const team = invitation.team ?? acceptance.team;
  const name = await nameOfNewcomer(tx, exerciseId, acceptance.anonymous ? null : acceptance.name, newcomer.names);
  const row = team === null ? null : await tx.team.findUnique({ where: { exerciseId_slug: { exerciseId, slug: team } }, select: { id: true } });
  const id = randomUUID();
  await tx.participant.create({ data: { id, exerciseId, sessionId: newcomer.sessionId, teamId: row?.id ?? null, name, simulated: false }, select: { id: true } });
  await takeSeat(tx, acceptance, "participant", id, now);
  const personal = await insertLink(tx, { exerciseId, kind: "personal", participantId: id }, requestUrl, now);
  return { exerciseId, role: "participant", name, team: row ? team : null, personalLink: personal.url };
}

async function comeBack(tx: Transaction, acceptance: Acceptance, participantId: string, now: Date): Promise<Joined> {
  const row = await tx.participant.findUniqueOrThrow({ where: { id: participantId }, select: { name: true, team: { select: { slug: true } } } });
  await takeSeat(tx, acceptance, "participant", participantId, now);
  return { exerciseId: acceptance.invitation.exerciseId, role: "participant", name: row.name, team: row.team?.slug ?? null, personalLink: null };
}

/**
 * Whoever takes part already stays as he is: a session is one person, and a change of team would change what earlier comparisons
 * showed. Where his link was revoked, a new one from the facilitator lets him act again; his own personal link does not.
 */
async function stay(tx: Transaction, { invitation, newcomer }: Acceptance): Promise<Joined | null> {
  const { exerciseId, kind, linkId } = invitation;
  const member = await tx.participant.findFirst({ where: { exerciseId, ...ofSession(newcomer.sessionId) }, select: { id: true, name: true, team: { select: { slug: true } } } });
  if (!member) return null;
  if (kind === "participant") await tx.seat.updateMany({ where: { participantId: member.id, link: { revokedAt: { not: null } } }, data: { linkId } });
  return { exerciseId, role: "participant", name: member.name, team: member.team?.slug ?? null, personalLink: null };
}

/** What a lost answer held is held again: the personal link, in place of the one that nobody saw. */
async function withNewLink(tx: Transaction, { invitation: { exerciseId }, newcomer, requestUrl }: Acceptance, joined: Joined, now: Date): Promise<Joined> {
  const member = await tx.participant.findFirst({ where: { exerciseId, sessionId: newcomer.sessionId }, select: { id: true } });
  if (joined.role !== "participant" || !member) return joined;
  await tx.link.deleteMany({ where: { participantId: member.id, kind: "personal" } });
  const personal = await insertLink(tx, { exerciseId, kind: "personal", participantId: member.id }, requestUrl, now);
  return { ...joined, personalLink: personal.url };
}

async function accept(tx: Transaction, acceptance: Acceptance, now: Date): Promise<Joined> {
  const { invitation, newcomer } = acceptance;
  const member = invitation.kind === "participant" || invitation.kind === "personal" ? await stay(tx, acceptance) : null;
  if (member) return member;
  await insertSession(tx, newcomer);
  if (invitation.kind === "observer" || invitation.kind === "facilitator") {
    await takeSeat(tx, acceptance, invitation.kind, null, now);
    return { exerciseId: invitation.exerciseId, role: invitation.kind, name: null, team: null, personalLink: null };
  }
  return invitation.participantId === null ? joinAsNew(tx, acceptance, now) : comeBack(tx, acceptance, invitation.participantId, now);
}

/**
 * Lets somebody in as his invitation says, inside one transaction; who joined already and did not hear of it is who he became.
 * @returns `sessionId`: whose session it is then.
 * @throws `invalid_body` for a name that is taken.
 */
export async function acceptInvitation(tx: Transaction, acceptance: Acceptance): Promise<{ joined: Joined; sessionId: string }> {
  const now = new Date();
  const resumed = await resumeLostJoin(tx, acceptance.invitation.exerciseId, acceptance.newcomer, now);
  const asHimself = { ...acceptance, newcomer: resumed ?? acceptance.newcomer };
  const joined = await accept(tx, asHimself, now);
  return { joined: resumed ? await withNewLink(tx, asHimself, joined, now) : joined, sessionId: asHimself.newcomer.sessionId };
}
