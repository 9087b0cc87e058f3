import { randomUUID } from "node:crypto";
import { linkSchema, newLinkSchema, type LinkKind, type MadeLink } from "@/lib/contract/new-exercise";
import type { Actor } from "./actor";
import { checkBody } from "./body";
import { writeLog } from "./write-log";
import { getExercise } from "./exercises";
import { needFacilitator } from "./facilitator";
import { freshJoinCode } from "./join-code";
import { ProblemError } from "./problem";
import { joinAddress } from "./public-address";
import { state } from "./state";
import { hashToken, newToken } from "./token";
import type { Transaction } from "./write-queue";

type NewLink = { exerciseId: string; kind: LinkKind; team?: { id: string; slug: string } | null; participantId?: string };

/** Makes a link inside a transaction. @returns its address, which nobody can find out later. */
export async function insertLink(tx: Transaction, { exerciseId, kind, team = null, participantId }: NewLink, requestUrl: string, now: Date): Promise<MadeLink> {
  const id = randomUUID();
  const token = newToken();
  await tx.link.create({
    data: { id, exerciseId, kind, tokenHash: hashToken(token), teamId: team?.id ?? null, participantId: participantId ?? null, createdAt: now },
    select: { id: true },
  });
  return { id, kind, team: team?.slug ?? null, url: joinAddress(token, requestUrl) };
}

/**
 * A new way in, for a facilitator.
 * @throws `not_found`, `not_facilitator`, `unknown_field`, `invalid_body`.
 */
export async function makeLink(actor: Actor, exerciseId: string, body: unknown, requestUrl: string): Promise<MadeLink> {
  const exercise = await getExercise(exerciseId);
  await needFacilitator(actor, exercise);
  const { kind, team } = checkBody(newLinkSchema, body);
  return state().writer.write(async (tx) => {
    const now = new Date();
    const row = team === undefined ? null : await tx.team.findUnique({ where: { exerciseId_slug: { exerciseId, slug: team } }, select: { id: true, slug: true } });
    if (team !== undefined && !row) throw new ProblemError("not_found", `This exercise has no such team. Its teams are ${exercise.teams.map(({ id }) => id).join(", ")}.`);
    const link = await insertLink(tx, { exerciseId, kind, team: row }, requestUrl, now);
    await writeLog(tx, exerciseId, { kind: "link-made" }, now);
    return link;
  });
}

/** A new spoken code; the one before it stops working. @throws `not_found`, `not_facilitator`. */
export async function makeJoinCode(actor: Actor, exerciseId: string): Promise<{ code: string; expiresAt: string }> {
  await needFacilitator(actor, await getExercise(exerciseId));
  return state().writer.write(async (tx) => {
    const now = new Date();
    const { code, locator, hash, expiresAt } = await freshJoinCode(tx, now);
    await tx.exercise.update({ where: { id: exerciseId }, data: { joinLocator: locator, joinCodeHash: hash, joinCodeExpiresAt: expiresAt }, select: { id: true } });
    await writeLog(tx, exerciseId, { kind: "code-made" }, now);
    return { code, expiresAt: expiresAt.toISOString() };
  });
}

/** The ways in that were made, newest first, without their addresses; personal ones are their owners' business. @throws `not_found`, `not_facilitator`. */
export async function listLinks(actor: Actor, exerciseId: string) {
  await needFacilitator(actor, await getExercise(exerciseId));
  const rows = await state().reader.link.findMany({
    where: { exerciseId, kind: { not: "personal" } },
    select: { id: true, kind: true, createdAt: true, revokedAt: true, team: { select: { slug: true } }, _count: { select: { seats: true } } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows.map(({ team, createdAt, revokedAt, _count, ...row }) =>
    linkSchema.parse({ ...row, team: team?.slug ?? null, createdAt: createdAt.toISOString(), revokedAt: revokedAt?.toISOString() ?? null, used: _count.seats }),
  );
}

/** Revokes a link: nobody comes in by it any more, and who came in by it can do nothing. Doing it twice is no error. @throws `not_found`, `not_facilitator`. */
export async function revokeLink(actor: Actor, exerciseId: string, linkId: string): Promise<void> {
  await needFacilitator(actor, await getExercise(exerciseId));
  await state().writer.write(async (tx) => {
    const now = new Date();
    const { count } = await tx.link.updateMany({ where: { id: linkId, exerciseId, kind: { not: "personal" }, revokedAt: null }, data: { revokedAt: now } });
    if (count > 0) await writeLog(tx, exerciseId, { kind: "link-revoked" }, now);
    else if ((await tx.link.count({ where: { id: linkId, exerciseId, kind: { not: "personal" } } })) === 0) throw new ProblemError("not_found", "This exercise has no such link.");
  });
}
