import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_data/actor";
import { RefreshOnChange } from "@/components/compare/refresh-on-change";
import { Refusal } from "@/components/compare/refusal";
import { ScoresView } from "@/components/scores/scores-view";
import { PageMain } from "@/components/ui/page-main";
import { readScores } from "@/lib/server/scores";
import { answerOf } from "../answer";
import { exerciseWithCase, type ExercisePageProps } from "../exercise";

export async function generateMetadata({ params }: ExercisePageProps): Promise<Metadata> {
  const [{ exercise }, t] = await Promise.all([exerciseWithCase((await params).id), getTranslations("scores")]);
  return { title: t("metaTitle", { exercise: exercise.title }) };
}

/** What each answer was worth, now that it is known what happened; closed as long as that is. */
export default async function ScoresPage({ params }: ExercisePageProps) {
  const { exercise, theCase } = await exerciseWithCase((await params).id);
  const answer = await answerOf(async () => readScores(await currentActor(), exercise.id));
  return (
    <PageMain>
      {"refusal" in answer ? (
        <Refusal code={answer.refusal} place="scores" exerciseId={exercise.id} theCase={theCase} isDecided={exercise.stage === "resolved"} />
      ) : (
        <>
          <ScoresView exercise={exercise} theCase={theCase} answer={answer.data} />
          {/* a decision can be taken back while somebody reads */}
          {exercise.invited && <RefreshOnChange exerciseId={exercise.id} />}
        </>
      )}
    </PageMain>
  );
}
