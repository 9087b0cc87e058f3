import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_data/actor";
import { currentLanguage } from "@/app/_data/language";
import { myEstimateOrNull } from "@/app/_data/my-estimate";
import { Refusal } from "@/components/compare/refusal";
import { OutcomeView } from "@/components/outcome/outcome-view";
import { PageMain } from "@/components/ui/page-main";
import { readOutcome } from "@/lib/server/outcome";
import { answerOf } from "../answer";
import { exerciseWithCase, type ExercisePageProps } from "../exercise";

export async function generateMetadata({ params }: ExercisePageProps): Promise<Metadata> {
  const [{ exercise }, t] = await Promise.all([exerciseWithCase((await params).id), getTranslations("outcome")]);
  return { title: t("metaTitle", { exercise: exercise.title }) };
}

/** What happened after the question opened; closed until the reader has an estimate of his own, where he can have one. */
export default async function OutcomePage({ params }: ExercisePageProps) {
  const { exercise, theCase } = await exerciseWithCase((await params).id);
  const [actor, language] = await Promise.all([currentActor(), currentLanguage()]);
  const answer = await answerOf(async () => ({ found: await readOutcome(actor, exercise.id, language), mine: await myEstimateOrNull(actor, exercise.id) }));
  return (
    <PageMain>
      {"refusal" in answer ? (
        <Refusal code={answer.refusal} place="outcome" exerciseId={exercise.id} theCase={theCase} />
      ) : (
        <OutcomeView exercise={exercise} theCase={theCase} {...answer.data} />
      )}
    </PageMain>
  );
}
