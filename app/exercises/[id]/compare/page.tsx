import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { currentActor } from "@/app/_data/actor";
import { currentLanguage } from "@/app/_data/language";
import { DEFAULT_LEXICON, rememberedLexicon } from "@/app/_data/lexicon";
import { comparedCase, type ReadingsByLexicon } from "@/components/compare/compared-case";
import { ComparisonView } from "@/components/compare/comparison-view";
import { comparisonQueryFrom } from "@/components/compare/query";
import { Refusal } from "@/components/compare/refusal";
import { PageMain } from "@/components/ui/page-main";
import { comparisonOptions, comparisonSearch } from "@/lib/client/comparison";
import { FilledCache } from "@/lib/client/filled-cache";
import type { LexiconId } from "@/lib/contract/comparison";
import { getLexicons, getReadings, hasOutcome } from "@/lib/server/cases";
import { readComparison } from "@/lib/server/comparison";
import { answerOf } from "../answer";
import { Discussion } from "./discussion";
import { Log } from "./log";
import { exerciseWithCase, type ExercisePageProps } from "../exercise";

export async function generateMetadata({ params }: ExercisePageProps): Promise<Metadata> {
  const [{ exercise }, t] = await Promise.all([exerciseWithCase((await params).id), getTranslations("compare")]);
  return { title: t("metaTitle", { exercise: exercise.title }) };
}

async function readingsByLexicon(caseId: string): Promise<ReadingsByLexicon> {
  const language = await currentLanguage();
  const read = async (id: LexiconId, name: string) => ({ name, readings: await getReadings(caseId, id, language) });
  const lexicons = await getLexicons();
  const entries = await Promise.all(lexicons.map(async ({ id, name }) => [id, await read(id, name)]));
  return Object.fromEntries(entries) as ReadingsByLexicon;
}

/** Me beside the crowd and the voices; before my own estimate, why not yet. */
export default async function ComparePage({ params, searchParams }: ExercisePageProps) {
  const { exercise, theCase } = await exerciseWithCase((await params).id);
  const query = comparisonQueryFrom(await searchParams);
  const remembered = await rememberedLexicon();
  // the figure, its files and the address say the same lexicon, so the remembered one goes into the address
  if (query.lexicon === undefined && remembered !== undefined && remembered !== DEFAULT_LEXICON && theCase.voices.length > 0) {
    redirect(`/exercises/${exercise.id}/compare${comparisonSearch({ ...query, lexicon: remembered })}`);
  }
  const answer = await answerOf(async () => readComparison(await currentActor(), exercise.id, query));
  if ("refusal" in answer) {
    return (
      <PageMain>
        <Refusal code={answer.refusal} place="compare" exerciseId={exercise.id} theCase={theCase} />
      </PageMain>
    );
  }
  const outcomeHref = !exercise.invited && (await hasOutcome(theCase.id)) ? `/exercises/${exercise.id}/outcome` : null;
  return (
    <PageMain>
      <FilledCache queryKey={comparisonOptions(exercise.id, query).queryKey} data={answer.data}>
        <ComparisonView exercise={exercise} theCase={comparedCase(theCase)} lexicons={await readingsByLexicon(theCase.id)} outcomeHref={outcomeHref} />
      </FilledCache>
      <Discussion exercise={exercise} theCase={theCase} />
      <Log exercise={exercise} />
    </PageMain>
  );
}
