import type { Case, Question } from "@/lib/contract/cases";
import { questionWarnings } from "@/lib/core/exercise/question-lint";
import type { CaseChoice } from "./fields";

const choiceOf = ({ id, title, horizonAt, rule, options }: Question, { criteria }: Case) => ({
  id,
  title,
  warnings: questionWarnings({ title, horizonAt, rule, criteria: criteria.options.filter(({ scenario }) => options.includes(scenario)).map(({ text }) => text) }),
});

/** A case as the form of a new exercise offers it: its questions with hints on their wording, the primary one first. */
export function caseChoice(theCase: Case): CaseChoice {
  const questions = theCase.questions.toSorted((a, b) => Number(b.primary) - Number(a.primary));
  return { id: theCase.id, title: theCase.title, questions: questions.map((question) => choiceOf(question, theCase)) };
}
