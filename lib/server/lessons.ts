import { lessonsSchema, writeLessonsSchema, type Lessons } from "@/lib/contract/post-mortem";
import type { Actor } from "./actor";
import { checkBody } from "./body";
import { writeLog } from "./write-log";
import { getExercise } from "./exercises";
import { needFacilitator } from "./facilitator";
import { ProblemError } from "./problem";
import { readResolution } from "./resolution";
import { state } from "./state";
import { checkText } from "./text-rules";

const TEXT_MAX_BYTES = 16_000;

/** What was written down after an exercise, or null: nothing yet, or the text was taken away. Only for use-cases that have checked that it is resolved. */
export async function readLessons(exerciseId: string): Promise<Lessons | null> {
  const row = await state().reader.lessons.findFirst({ where: { exerciseId }, select: { number: true, text: true, createdAt: true }, orderBy: { number: "desc" } });
  return row && row.text !== "" ? lessonsSchema.parse({ number: row.number, text: row.text, at: row.createdAt.toISOString() }) : null;
}

/**
 * Writes down what a team wants to remember, as a facilitator, once it is decided what happened. Earlier texts stay on record.
 * @throws `not_found`, `not_facilitator`, `unknown_field`, `invalid_body`, `invalid_text`, `not_resolved`.
 */
export async function writeLessons(actor: Actor, exerciseId: string, body: unknown): Promise<Lessons> {
  await needFacilitator(actor, await getExercise(exerciseId));
  const { text } = checkBody(writeLessonsSchema, body);
  checkText("text", text, TEXT_MAX_BYTES);
  if (!(await readResolution(exerciseId))) throw new ProblemError("not_resolved", "What happened has not been decided in this exercise yet.");
  return state().writer.write(async (tx) => {
    const [now, number] = [new Date(), (await tx.lessons.count({ where: { exerciseId } })) + 1];
    await tx.lessons.create({ data: { exerciseId, number, text, createdAt: now }, select: { number: true } });
    await writeLog(tx, exerciseId, { kind: "lessons-written" }, now);
    return lessonsSchema.parse({ number, text, at: now.toISOString() });
  });
}
