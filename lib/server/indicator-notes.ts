import { randomUUID } from "node:crypto";
import { indicatorNoteSchema, type AddNote, type IndicatorNote, type IndicatorState } from "@/lib/contract/indicators";
import type { Exercise } from "@/lib/contract/exercises";
import { lastNoteDay } from "@/lib/core/note-day";
import type { Prisma } from "@/prisma/generated/client/client";
import type { Actor } from "./actor";
import { loadedCase } from "./cases";
import { getExercise } from "./exercises";
import { isFacilitator, needFacilitator } from "./facilitator";
import { idempotencyOf, type Idempotency } from "./idempotency";
import { parseNoteBody } from "./note-body";
import { ProblemError } from "./problem";
import { NOTES_PER_EXERCISE } from "./rate-limit";
import { state } from "./state";
import type { Transaction } from "./write-queue";

const NOTE = { id: true, indicatorId: true, number: true, status: true, text: true, observedOn: true, sourceUrl: true, createdAt: true } satisfies Prisma.IndicatorNoteSelect;

type NoteRow = Prisma.IndicatorNoteGetPayload<{ select: typeof NOTE }>;

function noteFromRow({ createdAt, ...row }: NoteRow): IndicatorNote {
  return indicatorNoteSchema.parse({ ...row, createdAt: createdAt.toISOString() });
}

/**
 * The indicators of an exercise's case in their order, each with its status and its notes. They are the facilitator's words:
 * nothing here depends on what participants entered.
 * @throws `not_found`.
 */
export async function listIndicators(exerciseId: string): Promise<IndicatorState[]> {
  const { id, caseId } = await getExercise(exerciseId);
  const rows = await state().reader.indicatorNote.findMany({ where: { exerciseId: id }, select: NOTE, orderBy: { number: "desc" } });
  const all = rows.map(noteFromRow);
  return loadedCase(caseId).case.indicators.map((indicator) => {
    const notes = all.filter(({ indicatorId }) => indicatorId === indicator.id);
    return { id: indicator.id, status: notes[0]?.status ?? indicator.status, notes };
  });
}

const dayOf = (moment: string | Date) => new Date(moment).toISOString().slice(0, 10);

/** East of every other place, where the day begins first. */
const FIRST_TO_BEGIN_MS = 14 * 60 * 60 * 1000;

const REFUSALS = {
  after_opening: "The exercise asks about the past: notes on what was seen after the opening day would tell what came of it. Date the note on or before that day.",
  in_future: "This day has not begun yet. Date the note on the day on which it was seen.",
};

/** The last day of which this exercise takes notes, and what a later one is. */
async function lastDayOf(exercise: Pick<Exercise, "id" | "caseId" | "questionId">): Promise<ReturnType<typeof lastNoteDay>> {
  const question = loadedCase(exercise.caseId).case.questions.find(({ id }) => id === exercise.questionId);
  const made = await state().reader.exercise.findUnique({ where: { id: exercise.id }, select: { createdAt: true } });
  if (!question || !made) throw new ProblemError("not_found", "There is no such exercise.");
  const today = dayOf(new Date(Date.now() + FIRST_TO_BEGIN_MS));
  return lastNoteDay({ openedOn: dayOf(question.opensAt), horizonOn: dayOf(question.horizonAt), madeOn: dayOf(made.createdAt), today });
}

async function checkDay(exercise: Exercise, { observedOn }: AddNote): Promise<void> {
  const { day, later } = await lastDayOf(exercise);
  if (observedOn <= day) return;
  throw new ProblemError(later === "in_future" ? "invalid_body" : later, REFUSALS[later], { errors: [{ path: "observedOn", detail: REFUSALS[later] }] });
}

/** What the form for a note needs: the last day that is taken. Null for who may not add one. */
export async function noteTerms(actor: Actor, exercise: Exercise): Promise<{ lastDay: string } | null> {
  return (await isFacilitator(actor, exercise)) ? { lastDay: (await lastDayOf(exercise)).day } : null;
}

/** The note that this request made when it came before, or null. @throws `idempotency_key_reused`. */
async function storedNote(tx: Transaction, exerciseId: string, { key, requestHash }: Idempotency): Promise<IndicatorNote | null> {
  const row = await tx.indicatorNote.findUnique({ where: { exerciseId_requestKey: { exerciseId, requestKey: key } }, select: { ...NOTE, requestHash: true } });
  if (!row) return null;
  const { requestHash: before, ...note } = row;
  if (before === requestHash) return noteFromRow(note);
  throw new ProblemError("idempotency_key_reused", "This Idempotency-Key was already used for another note. Use a new key for a new note.");
}

/** The number is given inside the transaction, one note after the other: two at once cannot get the same. */
async function writeNote(tx: Transaction, exerciseId: string, { sourceUrl, ...note }: AddNote, request: Idempotency | null): Promise<IndicatorNote> {
  const stored = request && (await storedNote(tx, exerciseId, request));
  if (stored) return stored;
  const newest = await tx.indicatorNote.findFirst({ where: { exerciseId }, select: { number: true }, orderBy: { number: "desc" } });
  const number = (newest?.number ?? 0) + 1;
  const { key: requestKey, requestHash } = request ?? { key: null, requestHash: null };
  const row = await tx.indicatorNote.create({
    data: { id: randomUUID(), exerciseId, ...note, sourceUrl: sourceUrl ?? null, number, createdAt: new Date(), requestKey, requestHash },
    select: NOTE,
  });
  return noteFromRow(row);
}

/**
 * Adds a facilitator's note to an indicator; it is never changed afterwards. The promise resolves after the commit.
 * @param body the parsed JSON of the request, not yet checked.
 * @returns what was stored, or what was stored the first time the idempotency key came to this exercise.
 * @throws `not_found`, `not_facilitator`, the codes of `parseNoteBody`, `after_opening`, `idempotency_key_reused`, `rate_limited`.
 */
export async function addIndicatorNote(actor: Actor, exerciseId: string, body: unknown, idempotencyKey?: string): Promise<IndicatorNote> {
  const exercise = await getExercise(exerciseId);
  await needFacilitator(actor, exercise);
  const note = parseNoteBody(body, loadedCase(exercise.caseId).case);
  await checkDay(exercise, note);
  const idempotency = idempotencyOf(idempotencyKey, `indicators ${exercise.id}`, note);
  state().limits.take(NOTES_PER_EXERCISE, exercise.id, "Many notes were added at once. Wait a moment.");
  return state().writer.write((tx) => writeNote(tx, exercise.id, note, idempotency));
}
