import type { EstimateSubject } from "@/components/estimate/estimate-subject";
import { evidenceOf } from "@/components/estimate/evidence-items";
import type { Case } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";

/** What the estimate page needs of an exercise and its case, and nothing more: it all travels to the browser. */
export function subjectOf(exercise: Exercise, theCase: Case): EstimateSubject {
  const question = theCase.questions.find(({ id }) => id === exercise.questionId);
  return {
    place: { exerciseId: exercise.id, round: exercise.round.number, scenarios: theCase.scenarios.length },
    scenarios: theCase.scenarios.map(({ id, label }) => ({ id, label })),
    ordered: theCase.ordered,
    tree: theCase.tree,
    evidence: evidenceOf(theCase),
    caseTitle: theCase.title,
    question: question?.title ?? theCase.question,
    release: exercise.release,
    open: exercise.stage === "open",
  };
}
