import { getTranslations } from "next-intl/server";
import { currentLanguage } from "@/app/_data/language";
import { ClaimWords } from "@/components/estimate/claim-words";
import type { EstimateSubject } from "@/components/estimate/estimate-subject";
import { evidenceOf, type Evidence } from "@/components/estimate/evidence-items";
import type { Case } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import { getLexicons, getReadings } from "@/lib/server/cases";

/** The lexicon in which the evidence beside the bars is read; Explore and Compare let the reader choose. */
const LEXICON = "icd203";

async function evidence(theCase: Case): Promise<Evidence> {
  const [lexicons, readings, t] = await Promise.all([getLexicons(), getReadings(theCase.id, LEXICON, await currentLanguage()), getTranslations("estimate.evidence")]);
  const lexicon = lexicons.find(({ id }) => id === LEXICON)?.name ?? LEXICON;
  return evidenceOf(theCase, readings, (claim, likelihood) => {
    const voice = theCase.voices.find(({ id }) => id === claim.voice)?.name ?? claim.voice;
    const source = t("place", { voice, paragraph: claim.place.paragraph });
    return <ClaimWords claim={claim} likelihood={likelihood} source={source} lexicon={lexicon} language={theCase.language} />;
  });
}

/** What the estimate page needs of an exercise and its case, and nothing more: it all travels to the browser. */
export async function subjectOf(exercise: Exercise, theCase: Case): Promise<EstimateSubject> {
  const question = theCase.questions.find(({ id }) => id === exercise.questionId);
  return {
    place: { exerciseId: exercise.id, round: exercise.round.number, scenarios: theCase.scenarios.length },
    scenarios: theCase.scenarios.map(({ id, label }) => ({ id, label })),
    ordered: theCase.ordered,
    tree: theCase.tree,
    evidence: await evidence(theCase),
    caseTitle: theCase.title,
    question: question?.title ?? theCase.question,
    release: exercise.release,
    open: exercise.stage === "open",
  };
}
