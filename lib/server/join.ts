import { randomUUID } from "node:crypto";
import type * as z from "zod";
import { joinedSchema, joinSchema, type Exercise, type Joined } from "@/lib/contract/exercises";
import { forgetActor, type Actor } from "./actor";
import { checkBody } from "./body";
import type { Newcomer } from "./submission";
import { getExercise } from "./exercises";
import { findRecords, idempotencyOf, recordOf, storedAnswer, type Idempotency } from "./idempotency";
import { acceptInvitation } from "./accept-invitation";
import { readInvitation, type Invitation } from "./invitation";
import { insertSession, resumeLostJoin } from "./lost-join";
import { findParticipant, invitedNewcomer, welcome } from "./newcomer";
import { nameOfNewcomer } from "./participant-name";
import { ProblemError } from "./problem";
import { state } from "./state";
import { checkText } from "./text-rules";
import type { Transaction } from "./write-queue";

/** A name's longest form is 60 characters (lib/contract/exercises.ts), 4 bytes each at most. */
const NAME_MAX_BYTES = 240;

type Person = Pick<z.infer<typeof joinSchema>, "name" | "team" | "nonces">;

type Join = { exerciseId: string; askedBy: string | null; newcomer: Newcomer; name: string | null; team: string | null; idempotency: Idempotency | null };

function checkTeam(exercise: Exercise, team: string | undefined): void {
  if (team === undefined || exercise.teams.some(({ id }) => id === team)) return;
  throw new ProblemError("not_found", `This exercise has no such team. Its teams are ${exercise.teams.map(({ id }) => id).join(", ")}.`);
}

const asMember = (exerciseId: string, { name, team }: { name: string; team: { slug: string } | null }): Joined => ({ exerciseId, role: "participant", name, team: team?.slug ?? null, personalLink: null });

/** @returns `isHis`: whether the session is the browser's: one that is new, or that it lost the answer of. */
async function writeJoin(tx: Transaction, join: Join): Promise<{ joined: Joined; isHis: boolean; sessionId: string }> {
  const { exerciseId, askedBy, team, idempotency } = join;
  const resumed = await resumeLostJoin(tx, exerciseId, join.newcomer, new Date());
  const newcomer = resumed ?? join.newcomer;
  const { sessionId } = newcomer;
  const records = idempotency ? await findRecords(tx, [idempotency.key]) : [];
  const stored = idempotency && storedAnswer(records, askedBy, idempotency);
  if (stored) return { joined: joinedSchema.parse(stored), isHis: resumed !== null, sessionId };
  const member = await tx.participant.findUnique({ where: { exerciseId_sessionId: { exerciseId, sessionId } }, select: { name: true, team: { select: { slug: true } } } });
  if (member) return { joined: asMember(exerciseId, member), isHis: resumed !== null, sessionId };
  const name = await nameOfNewcomer(tx, exerciseId, join.name, newcomer.names);
  await insertSession(tx, newcomer);
  const side = await tx.team.findFirst({ where: { exerciseId, slug: team ?? "" }, select: { id: true } });
  await tx.participant.create({
    data: { id: randomUUID(), exerciseId, sessionId, teamId: side?.id ?? null, name, simulated: false },
    select: { id: true },
  });
  const joined: Joined = { exerciseId, role: "participant", name, team, personalLink: null };
  if (idempotency) await tx.idempotencyRecord.create({ data: { ...recordOf(askedBy, sessionId, idempotency, joined), answer: joined }, select: { key: true } });
  return { joined, isHis: true, sessionId };
}

async function joinOpenBoard(actor: Actor, exercise: Exercise, { name, team, nonces }: Person, idempotencyKey?: string): Promise<Answer> {
  const { id: exerciseId } = exercise;
  checkTeam(exercise, team);
  const member = await findParticipant(actor, exerciseId);
  if (member) return { joined: asMember(exerciseId, member), token: null };
  const idempotency = idempotencyOf(idempotencyKey, `join ${exerciseId}`, { name, team });
  const { newcomer, token } = welcome(actor, exercise, nonces);
  const join = { exerciseId, askedBy: actor.sessionId, newcomer, name: name ?? null, team: team ?? null, idempotency };
  const { joined, isHis, sessionId } = await state().writer.write((tx) => writeJoin(tx, join));
  if (sessionId !== newcomer.sessionId) forgetActor(sessionId);
  return { joined, token: isHis ? token : null };
}

async function joinByInvitation(actor: Actor, exercise: Exercise, invitation: Invitation, { name, team, nonces }: Person, requestUrl: string): Promise<Answer> {
  if (exercise.stage === "resolved") throw new ProblemError("exercise_resolved", "This exercise is over; nobody joins it any more.");
  checkTeam(exercise, team);
  const member = await findParticipant(actor, exercise.id);
  if (!member && exercise.privacy === "named" && name === undefined && invitation.kind === "participant") {
    throw new ProblemError("invalid_body", "In this exercise people answer under their names. Write yours.", { errors: [{ path: "name", detail: "Missing." }] });
  }
  const { newcomer, token } = invitedNewcomer(actor, exercise.id, nonces);
  const acceptance = { invitation, newcomer, name: name ?? null, team: team ?? null, anonymous: exercise.privacy === "anonymous", requestUrl };
  const { joined, sessionId } = await state().writer.write((tx) => acceptInvitation(tx, acceptance));
  // the token that got lost is none any more
  if (sessionId !== newcomer.sessionId) forgetActor(sessionId);
  return { joined, token };
}

/** Whoever is in needs no second invitation: pages join before they submit. */
async function knownMember(actor: Actor, { id }: Exercise, { token, code }: { token: string | undefined; code: string | undefined }): Promise<Joined | null> {
  const member = token === undefined && code === undefined ? await findParticipant(actor, id) : null;
  return member && asMember(id, member);
}

type Answer = { joined: Joined; token: string | null };

/**
 * Lets the actor into an exercise: an open board takes everybody, the others who brings a code or the token of a link.
 * @param exerciseId null: the invitation says which.
 * @param body the parsed JSON of the request; nothing at all counts as {}.
 * @returns `token` when a session was made for it.
 * @throws `not_found`, `unknown_field`, `invalid_body`, `invalid_text`, `idempotency_key_reused`, `rate_limited`, `exercise_resolved`, and the codes of `readInvitation`.
 */
export async function joinExercise(actor: Actor, exerciseId: string | null, body: unknown, requestUrl: string, idempotencyKey?: string): Promise<Answer> {
  const asked = exerciseId === null ? null : await getExercise(exerciseId);
  const { token, code, ...person } = checkBody(joinSchema, body ?? {});
  if (person.name !== undefined) checkText("name", person.name, NAME_MAX_BYTES);
  if (asked && !asked.invited) return joinOpenBoard(actor, asked, person, idempotencyKey);
  const member = asked && (await knownMember(actor, asked, { token, code }));
  if (member) return { joined: member, token: null };
  const invitation = await readInvitation({ token, code });
  if (asked && asked.id !== invitation.exerciseId) throw new ProblemError("link_unknown", "This link belongs to another exercise.");
  return joinByInvitation(actor, await getExercise(invitation.exerciseId), invitation, person, requestUrl);
}
