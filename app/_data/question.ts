import type { Case, Question } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";

/** The question that is asked: the exercise's, else the one that the case puts first. */
export function questionOf({ questions }: Pick<Case, "questions">, exercise?: Pick<Exercise, "questionId">): Question | undefined {
  return questions.find(({ id }) => id === exercise?.questionId) ?? questions.find(({ primary }) => primary) ?? questions[0];
}
