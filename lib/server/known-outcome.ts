import type { MyEstimate } from "@/lib/contract/estimates";
import type { Exercise } from "@/lib/contract/exercises";
import type { Language } from "@/lib/contract/languages";
import type { Outcome } from "@/lib/contract/outcome";
import type { Resolution } from "@/lib/contract/resolution";
import { loadedCase } from "./cases";
import { ProblemError } from "./problem";
import type { Participant } from "./reading-gate";
import { readResolution } from "./resolution";
import { state } from "./state";

/** What happened in an exercise's question. `index` is the scenario's place in the case's order. */
export type KnownOutcome = { outcome: Outcome; question: string; scenario: string; index: number };

/** Only for use-cases that have checked that the reader may know it. @throws `not_found` where no outcome is known. */
export function knownOutcome(exercise: Exercise, language: Language = "en"): KnownOutcome {
  const loaded = loadedCase(exercise.caseId);
  const answer = loaded.outcome?.answers.find(({ question }) => question === exercise.questionId);
  const index = loaded.case.scenarios.findIndex(({ id }) => id === answer?.scenario);
  if (!loaded.outcome || !answer || index < 0) throw new ProblemError("not_found", "What happened is not recorded for this question.");
  return { outcome: loaded.translations[language]?.outcome ?? loaded.outcome, question: answer.question, scenario: answer.scenario, index };
}

/** What happened as far as scores need it, and the decision where one was made here. */
export type Happened = Pick<KnownOutcome, "question" | "scenario" | "index"> & { resolution: Resolution | null };

/**
 * What an exercise is scored by: in a team exercise what its facilitator decided, else what the case tells.
 * Only for use-cases that have checked that the reader may know it.
 * @throws `not_found` where nothing is known, `not_resolved` where nothing or nothing clear was decided.
 */
export async function whatHappened(exercise: Exercise): Promise<Happened> {
  if (!exercise.invited) {
    const { question, scenario, index } = knownOutcome(exercise);
    return { question, scenario, index, resolution: null };
  }
  const resolution = await readResolution(exercise.id);
  if (!resolution) throw new ProblemError("not_resolved", "What happened has not been decided in this exercise yet.");
  const { scenario } = resolution;
  if (scenario === null) throw new ProblemError("not_resolved", `It was decided that it cannot be decided, so nothing is scored: ${resolution.note}`);
  const index = loadedCase(exercise.caseId).case.scenarios.findIndex(({ id }) => id === scenario);
  return { question: exercise.questionId, scenario, index, resolution };
}

/** Notes when a person first learned the outcome: what he submits later is marked. @returns that moment. */
export async function noteReading({ id, outcomeReadAt }: Participant): Promise<Date> {
  if (outcomeReadAt) return outcomeReadAt;
  const readAt = new Date();
  await state().writer.write((tx) => tx.participant.updateMany({ where: { id, outcomeReadAt: null }, data: { outcomeReadAt: readAt } }));
  return readAt;
}

/** Whether an estimate was made after the outcome had been read. */
export function revisedAfterReading(mine: MyEstimate | null, readAt: Date | null): boolean {
  return mine !== null && readAt !== null && new Date(mine.submittedAt) > readAt;
}
