import type { MyEstimate } from "@/lib/contract/estimates";
import type { Exercise } from "@/lib/contract/exercises";
import type { Language } from "@/lib/contract/languages";
import type { Outcome } from "@/lib/contract/outcome";
import { loadedCase } from "./cases";
import { ProblemError } from "./problem";
import type { Participant } from "./reading-gate";
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
