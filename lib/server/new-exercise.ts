import { randomInt, randomUUID } from "node:crypto";
import { newExerciseSchema, type CreatedExercise, type MadeLink, type NewExercise } from "@/lib/contract/new-exercise";
import { PROTOCOLS, type ReleasePolicy } from "@/lib/core/exercise/protocols";
import type { Actor } from "./actor";
import { checkBody } from "./body";
import { loadedCase } from "./cases";
import { writeLog } from "./write-log";
import { needMaker } from "./facilitator";
import { freshJoinCode } from "./join-code";
import { insertLink } from "./links";
import { checkRelease, checkRoundCount, refuseField } from "./protocol-rules";
import { state } from "./state";
import { learnCase } from "./stored-cases";
import { checkText, TITLE_MAX_BYTES } from "./text-rules";
import { hashToken, newToken } from "./token";
import type { Transaction } from "./write-queue";

type Planned = NewExercise & { id: string; questionId: string; release: string; rounds: { closesAt: string | null }[]; caseHash: string };

/** "Gulf of Aden, week 3" → "gulf-of-aden-week-3-7f3k": to be told apart by people, and never taken twice. */
function idFor(title: string): string {
  const plain = title.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 40);
  return `${plain || "exercise"}-${randomInt(36 ** 4).toString(36).padStart(4, "0")}`;
}

/** The rounds of an exercise: as asked, else as few as its protocol has. */
function roundsOf({ protocol, rounds }: NewExercise): Planned["rounds"] {
  const asked = rounds ?? Array.from({ length: PROTOCOLS[protocol].rounds.least }, () => ({ closesAt: null }));
  checkRoundCount(protocol, asked.length);
  return asked;
}

function releaseOf({ protocol, release = PROTOCOLS[protocol].releases[0] }: NewExercise): ReleasePolicy {
  checkRelease(protocol, release);
  return release;
}

function questionOf({ caseId, questionId }: NewExercise): string {
  const { questions } = loadedCase(caseId).case;
  const usual = questions.find(({ primary }) => primary) ?? questions[0];
  const question = questionId === undefined ? usual : questions.find(({ id }) => id === questionId);
  return question?.id ?? refuseField("questionId", `This case has no such question. Its questions are ${questions.map(({ id }) => id).join(", ")}.`);
}

/** Fills in what the protocol says, and refuses what it does not allow. A live board shows everybody at once: there no group is too small. */
function planned(body: NewExercise): Planned {
  const release = releaseOf(body);
  return { ...body, id: idFor(body.title), questionId: questionOf(body), release, rounds: roundsOf(body), k: release === "live" ? 1 : body.k, caseHash: loadedCase(body.caseId).hash };
}

async function insertTeams(tx: Transaction, { id: exerciseId, teams }: Planned): Promise<{ id: string; slug: string }[]> {
  const rows = teams.map(({ name }, position) => ({ id: `${exerciseId}.t${position + 1}`, exerciseId, slug: `team-${position + 1}`, name, position }));
  if (rows.length > 0) await tx.team.createMany({ data: rows });
  return rows.map(({ id, slug }) => ({ id, slug }));
}

/** Two exercises of one title differ in the last four letters of their ids alone: of 1,500 such two would meet about every second time. */
async function withFreeId(tx: Transaction, plan: Planned): Promise<Planned> {
  const isTaken = (await tx.exercise.count({ where: { id: plan.id } })) > 0;
  return isTaken ? withFreeId(tx, { ...plan, id: idFor(plan.title) }) : plan;
}

async function insertExercise(tx: Transaction, plan: Planned, now: Date) {
  const { id, caseId, questionId, title, protocol, privacy, release, k, caseHash, rounds } = plan;
  const code = await freshJoinCode(tx, now);
  await tx.exercise.create({
    data: { id, caseId, questionId, title, protocol, privacy, release, k, caseHash, stage: "draft", joinLocator: code.locator, joinCodeHash: code.hash, joinCodeExpiresAt: code.expiresAt },
    select: { id: true },
  });
  await tx.round.createMany({
    data: rounds.map(({ closesAt }, index) => ({ id: `${id}.${index + 1}`, exerciseId: id, number: index + 1, stage: "planned", opensAt: now, closesAt: closesAt === null ? null : new Date(closesAt) })),
  });
  return code;
}

async function insertSeat(tx: Transaction, exerciseId: string, session: { id: string; tokenHash: string | null }, now: Date): Promise<void> {
  if (session.tokenHash !== null) await tx.session.create({ data: { id: session.id, tokenHash: session.tokenHash }, select: { id: true } });
  await tx.seat.create({ data: { exerciseId, sessionId: session.id, role: "facilitator", createdAt: now }, select: { role: true } });
}

/**
 * Makes an exercise with its teams, rounds, code and links; whoever asks facilitates it from then on.
 * @param body the parsed JSON of the request, not yet checked.
 * @returns `token` when a session was made for it.
 * @throws `not_facilitator`, `unknown_field`, `invalid_body`, `invalid_text`, `not_found` for a case that does not exist.
 */
export async function createExercise(actor: Actor, body: unknown, requestUrl: string): Promise<{ created: CreatedExercise; token: string | null }> {
  needMaker(actor);
  const checked = checkBody(newExerciseSchema, body);
  checkText("title", checked.title, TITLE_MAX_BYTES);
  for (const { name } of checked.teams) checkText("teams", name, TITLE_MAX_BYTES);
  await learnCase(checked.caseId);
  const asked = planned(checked);
  const token = actor.sessionId === null ? newToken() : null;
  const session = { id: actor.sessionId ?? randomUUID(), tokenHash: token && hashToken(token) };
  const created = await state().writer.write(async (tx) => {
    const now = new Date();
    const plan = await withFreeId(tx, asked);
    const { code, expiresAt } = await insertExercise(tx, plan, now);
    const teams = await insertTeams(tx, plan);
    await insertSeat(tx, plan.id, session, now);
    const links: MadeLink[] = [];
    for (const team of teams.length > 0 ? teams : [null]) links.push(await insertLink(tx, { exerciseId: plan.id, kind: "participant", team }, requestUrl, now));
    links.push(await insertLink(tx, { exerciseId: plan.id, kind: "observer" }, requestUrl, now));
    const recovery = await insertLink(tx, { exerciseId: plan.id, kind: "facilitator" }, requestUrl, now);
    await writeLog(tx, plan.id, { kind: "created" }, now);
    return { id: plan.id, recoveryLink: recovery.url, joinCode: { code, expiresAt: expiresAt.toISOString() }, links };
  });
  return { created, token };
}
