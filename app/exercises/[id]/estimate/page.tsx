import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { currentActor } from "@/app/_data/actor";
import { changesSince } from "@/app/_data/indicators";
import { EstimateWorkspace } from "@/components/estimate/estimate-workspace";
import { RoundFeedback } from "@/components/estimate/round-feedback";
import { TriedOut } from "@/components/estimate/tried-out";
import { LookingOn } from "@/components/facilitate/looking-on";
import { evidenceHref } from "@/components/explore/evidence-href";
import { UpdatePrompt } from "@/components/explore/update-prompt";
import { exerciseWithCase, type ExercisePageProps } from "../exercise";
import { lexiconsFor } from "@/app/_data/lexicon";
import { myEstimateOrNull } from "@/app/_data/my-estimate";
import { onlyLooks } from "./only-looks";
import { comparisonOfRoundBefore, estimateOfRoundBefore } from "./round-before";
import { subjectOf } from "./subject";

export async function generateMetadata({ params }: ExercisePageProps): Promise<Metadata> {
  const { theCase } = await exerciseWithCase((await params).id);
  const t = await getTranslations("estimate");
  return { title: t("pageTitle", { case: theCase.title }) };
}

/** One's own estimate of an exercise: the last submitted one, or nothing set yet. */
export default async function EstimatePage({ params, searchParams }: ExercisePageProps) {
  const { exercise, theCase } = await exerciseWithCase((await params).id);
  // nobody can add to published forecasts
  if (exercise.dataSource) redirect(`/exercises/${exercise.id}/compare`);
  const actor = await currentActor();
  const [before, start, shown] = await Promise.all([myEstimateOrNull(actor, exercise.id), estimateOfRoundBefore(actor, exercise), comparisonOfRoundBefore(actor, exercise)]);
  const evidence = theCase.claims.length > 0 ? evidenceHref(theCase.id) : null;
  const hrefs = { compare: `/exercises/${exercise.id}/compare`, theCase: `/cases/${theCase.id}/scenarios`, evidence };
  const usual = exercise.dryRun ? <TriedOut exerciseId={exercise.id} /> : <UpdatePrompt theCase={theCase} changes={await changesSince(theCase, exercise, before)} estimateHref={null} />;
  const prompt = (await onlyLooks(actor, exercise)) ? <LookingOn exerciseId={exercise.id} /> : usual;
  const subject = await subjectOf(exercise, theCase, await lexiconsFor(await searchParams));
  const feedback = shown && <RoundFeedback comparison={shown} subject={subject} compareHref={`${hrefs.compare}?round=${shown.round}`} />;
  return <EstimateWorkspace key={subject.place.round} subject={subject} before={before} start={before ? null : start} hrefs={hrefs} prompt={prompt} feedback={feedback} />;
}
