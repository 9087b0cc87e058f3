import type { CaseFile } from "../case-file-schema";
import { error, type Finding } from "../report";

/** An outcome answers every question of the case, once each. */
export function outcomeAnswers(file: CaseFile): Finding[] {
  if (!file.outcome) return [];
  const answered = file.outcome.answers.map(({ question }) => question);
  const open = file.questions.filter(({ id }) => !answered.includes(id));
  return [
    ...open.map(({ id }) => error(["outcome", "answers"], `The outcome does not answer the question "${id}".`, `Add an answer with question: ${id}.`)),
    ...answered.flatMap((question, index) =>
      answered.indexOf(question) < index
        ? [error(["outcome", "answers", index, "question"], `The outcome answers "${question}" twice.`, "Keep one of the two answers.")]
        : [],
    ),
  ];
}
