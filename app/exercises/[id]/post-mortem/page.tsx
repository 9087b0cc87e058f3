import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { currentActor } from "@/app/_data/actor";
import { indicatorsOf } from "@/app/_data/indicators";
import { RefreshOnChange } from "@/components/compare/refresh-on-change";
import { Refusal } from "@/components/compare/refusal";
import { LessonsSection } from "@/components/post-mortem/lessons-section";
import { PostMortemView } from "@/components/post-mortem/post-mortem-view";
import { PageMain } from "@/components/ui/page-main";
import { isFacilitator } from "@/lib/server/facilitator";
import { readPostMortem } from "@/lib/server/post-mortem";
import { answerOf } from "../answer";
import { exerciseWithCase, type ExercisePageProps } from "../exercise";

export async function generateMetadata({ params }: ExercisePageProps): Promise<Metadata> {
  const [{ exercise }, t] = await Promise.all([exerciseWithCase((await params).id), getTranslations("postMortem")]);
  return { title: t("metaTitle", { exercise: exercise.title }) };
}

/** What a team learns from an exercise, now that it is decided what happened; closed as long as that is not. */
export default async function PostMortemPage({ params }: ExercisePageProps) {
  const { exercise, theCase } = await exerciseWithCase((await params).id);
  if (!exercise.invited) notFound();
  const actor = await currentActor();
  const answer = await answerOf(() => readPostMortem(actor, exercise.id));
  return (
    <PageMain>
      {"refusal" in answer ? (
        <Refusal code={answer.refusal} place="postMortem" exerciseId={exercise.id} theCase={theCase} />
      ) : (
        <PostMortemView exercise={exercise} theCase={theCase} answer={answer.data} states={await indicatorsOf(theCase, exercise)}>
          <RefreshOnChange exerciseId={exercise.id} />
          <LessonsSection exerciseId={exercise.id} lessons={answer.data.lessons} writes={await isFacilitator(actor, exercise)} />
        </PostMortemView>
      )}
    </PageMain>
  );
}
