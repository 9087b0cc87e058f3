import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { currentActor } from "@/app/_data/actor";
import { currentLanguage } from "@/app/_data/language";
import { DEFAULT_LEXICON, rememberedLexicon } from "@/app/_data/lexicon";
import { OPEN_GRAPH } from "@/app/_data/open-graph";
import { questionOf } from "@/app/_data/question";
import { comparisonQueryFrom, figureFrom } from "@/components/compare/query";
import { PageMain } from "@/components/ui/page-main";
import { comparisonSearch } from "@/lib/client/comparison";
import { linkPreview } from "@/lib/server/link-preview";
import { CompareBody } from "./compare-body";
import { Discussion } from "./discussion";
import { Log } from "./log";
import { exerciseWithCase, type ExercisePageProps } from "../exercise";

export async function generateMetadata({ params }: ExercisePageProps): Promise<Metadata> {
  const [{ exercise, theCase }, language, t] = await Promise.all([exerciseWithCase((await params).id), currentLanguage(), getTranslations("compare")]);
  const question = questionOf(theCase, exercise);
  const words = { title: t("metaTitle", { exercise: exercise.title }), description: question?.title ?? theCase.question };
  const picture = linkPreview(exercise, language);
  if (picture === null) return words;
  return { ...words, openGraph: { ...OPEN_GRAPH, images: [{ ...picture, alt: words.description }] }, twitter: { card: "summary_large_image" } };
}

/** Me beside the crowd and the voices; before my own estimate, why not yet. */
export default async function ComparePage({ params, searchParams }: ExercisePageProps) {
  const { exercise, theCase } = await exerciseWithCase((await params).id);
  const asked = await searchParams;
  const query = comparisonQueryFrom(asked);
  const remembered = await rememberedLexicon();
  // the figure, its files and the address say the same lexicon, so the remembered one goes into the address
  if (query.lexicon === undefined && remembered !== undefined && remembered !== DEFAULT_LEXICON && theCase.voices.length > 0) {
    redirect(`/exercises/${exercise.id}/compare${comparisonSearch({ ...query, lexicon: remembered })}`);
  }
  return (
    <PageMain>
      <CompareBody exercise={exercise} theCase={theCase} actor={await currentActor()} query={query} figure={figureFrom(asked)} always={<Log exercise={exercise} />}>
        <Discussion exercise={exercise} theCase={theCase} />
      </CompareBody>
    </PageMain>
  );
}
