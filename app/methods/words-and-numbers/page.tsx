import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { AnswersBesideList } from "@/components/methods/answers-beside-list";
import { AnswerStrips } from "@/components/methods/answer-strips";
import { AnswerTable } from "@/components/methods/answer-table";
import { WordsFacts } from "@/components/methods/words-facts";
import { WayBack } from "@/components/methods/way-back";
import { PageTitle } from "@/components/ui/page-title";
import { SectionHeading } from "@/components/ui/section-heading";
import { bandOfTerm } from "@/lib/case/lexicons/readings";
import { SURVEY_PHRASES, SURVEY_RESPONDENTS } from "@/lib/case/lexicons/survey-phrases";
import { methodPath } from "@/lib/contract/methods";
import { getLexicon } from "@/lib/server/cases";
import { PlainShell } from "../../_shell/plain-shell";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("methods.words");
  return { title: t("title"), description: t("description", { people: SURVEY_RESPONDENTS }) };
}

/** How differently people read the same word for likelihood: the survey's numbers, drawn and written down, beside a published list. */
export default async function WordsAndNumbersPage() {
  const [list, survey, t] = await Promise.all([getLexicon("icd203"), getLexicon("survey"), getTranslations("methods.words")]);
  const beside = SURVEY_PHRASES.flatMap((one) => {
    const band = bandOfTerm(list, one.phrase);
    return band ? [{ ...one, band }] : [];
  });
  return (
    <PlainShell>
      <WayBack from={null} toIndex />
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-4 max-w-prose text-lg">{t("lede", { people: SURVEY_RESPONDENTS, phrases: SURVEY_PHRASES.length })}</p>
      <WordsFacts phrases={SURVEY_PHRASES} />
      <section aria-labelledby="strips" className="mt-12">
        <SectionHeading id="strips">{t("strips")}</SectionHeading>
        <AnswerStrips phrases={SURVEY_PHRASES} />
      </section>
      <div className="mt-12 grid gap-x-16 gap-y-12 lg:grid-cols-2">
        <section aria-labelledby="numbers">
          <SectionHeading id="numbers">{t("numbers")}</SectionHeading>
          <AnswerTable phrases={SURVEY_PHRASES} />
        </section>
        <div className="flex flex-col gap-12">
          <section aria-labelledby="beside">
            <SectionHeading id="beside">{t("beside", { list: list.name })}</SectionHeading>
            <p className="mt-2 max-w-prose text-sm text-ink-2">{t("besideText", { list: list.name })}</p>
            <AnswersBesideList phrases={beside} listName={list.name} />
          </section>
          <section aria-labelledby="here">
            <SectionHeading id="here">{t("here")}</SectionHeading>
            <p className="mt-2 max-w-prose">{t("hereText")}</p>
            <Link href={methodPath("lexicons")} className="mt-2 inline-flex min-h-11 items-center text-accent underline">
              {t("allLists")}
            </Link>
          </section>
          <section aria-labelledby="source" className="text-sm text-ink-2">
            <SectionHeading id="source">{t("source")}</SectionHeading>
            <p className="mt-2 max-w-prose">
              {t("sourceText")}{" "}
              <a href={survey.url} rel="noreferrer" className="wrap-anywhere underline">
                <bdi>doi:10.5281/zenodo.18750055&nbsp;↗</bdi>
              </a>
            </p>
          </section>
        </div>
      </div>
    </PlainShell>
  );
}
