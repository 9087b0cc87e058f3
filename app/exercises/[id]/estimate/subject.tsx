import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { currentLanguage } from "@/app/_data/language";
import type { lexiconsFor } from "@/app/_data/lexicon";
import { ClaimWords } from "@/components/estimate/claim-words";
import type { EstimateSubject, WordsLexicon } from "@/components/estimate/estimate-subject";
import { evidenceOf, type Evidence } from "@/components/estimate/evidence-items";
import { evidenceHref } from "@/components/explore/evidence-href";
import { LexiconSwitch } from "@/components/explore/lexicon-switch";
import type { Likelihood } from "@/components/explore/likelihood";
import type { Case, Claim } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import { getReadings } from "@/lib/server/cases";

type Lexicons = Awaited<ReturnType<typeof lexiconsFor>>;

async function evidence(exercise: Exercise, theCase: Case, { lexicons, chosen, name }: Lexicons): Promise<Evidence> {
  const [readings, t] = await Promise.all([getReadings(theCase.id, chosen, await currentLanguage()), getTranslations("estimate.evidence")]);
  const wordsOf = (claim: Claim, likelihood: Likelihood) => {
    const voice = theCase.voices.find(({ id }) => id === claim.voice)?.name ?? claim.voice;
    const place = (words: ReactNode) => (
      <a href={evidenceHref(theCase.id, { from: "estimate", claim: claim.id })} className="underline decoration-line-strong hover:text-ink hover:decoration-ink">
        {words}
      </a>
    );
    const source = t.rich("place", { voice, paragraph: claim.place.paragraph, place });
    return <ClaimWords claim={claim} likelihood={likelihood} source={source} lexicon={name} language={theCase.language} />;
  };
  const choice = (
    <details className="text-sm">
      <summary className="inline-flex min-h-11 items-center text-ink-2 underline decoration-line-strong hover:text-ink tablet:min-h-10">{t("lexicon", { lexicon: name })}</summary>
      <LexiconSwitch path={`/exercises/${exercise.id}/estimate`} lexicons={lexicons} chosen={chosen} />
    </details>
  );
  return evidenceOf(theCase, readings, wordsOf, choice);
}

function wordsLexicons({ lexicons }: Lexicons): WordsLexicon[] {
  const apart = lexicons.filter(({ arrangement }) => arrangement === "apart");
  return apart.map(({ id, name, caution, bands }) => ({ id, name, caution, bands }));
}

/** What the estimate page needs of an exercise and its case, and nothing more: it all travels to the browser. */
export async function subjectOf(exercise: Exercise, theCase: Case, lexicons: Lexicons): Promise<EstimateSubject> {
  const question = theCase.questions.find(({ id }) => id === exercise.questionId);
  return {
    place: { exerciseId: exercise.id, round: exercise.round.number, scenarios: theCase.scenarios.length },
    scenarios: theCase.scenarios.map(({ id, label }) => ({ id, label })),
    ordered: theCase.ordered,
    tree: theCase.tree,
    evidence: await evidence(exercise, theCase, lexicons),
    lexicons: wordsLexicons(lexicons),
    caseTitle: theCase.title,
    question: question?.title ?? theCase.question,
    release: exercise.release,
    invited: exercise.invited,
    stage: exercise.stage,
  };
}
