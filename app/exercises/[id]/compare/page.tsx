import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { currentActor } from "@/app/_data/actor";
import { DEFAULT_LEXICON, rememberedLexicon } from "@/app/_data/lexicon";
import { comparisonQueryFrom, figureFrom } from "@/components/compare/query";
import { PageMain } from "@/components/ui/page-main";
import { comparisonSearch } from "@/lib/client/comparison";
import { CompareBody } from "./compare-body";
import { Discussion } from "./discussion";
import { Log } from "./log";
import { exerciseWithCase, type ExercisePageProps } from "../exercise";

export async function generateMetadata({ params }: ExercisePageProps): Promise<Metadata> {
  const [{ exercise }, t] = await Promise.all([exerciseWithCase((await params).id), getTranslations("compare")]);
  return { title: t("metaTitle", { exercise: exercise.title }) };
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
