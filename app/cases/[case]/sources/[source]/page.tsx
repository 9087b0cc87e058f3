import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { evidenceHref } from "@/components/explore/evidence-href";
import { markedQuote } from "@/components/explore/source-quote";
import { SourceLine } from "@/components/explore/source-line";
import { SourceText } from "@/components/explore/source-text";
import { ButtonLink } from "@/components/ui/button";
import { SectionHeading } from "@/components/ui/section-heading";
import { caseWithExercise, type CasePageProps } from "../../../../_data/case";

type Props = Pick<CasePageProps, "searchParams"> & { params: Promise<{ case: string; source: string }> };

async function sourceOf(params: Props["params"]) {
  const { case: caseId, source: sourceId } = await params;
  const { theCase } = await caseWithExercise(caseId);
  return { theCase, source: theCase.sources.find(({ id }) => id === sourceId) ?? notFound() };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ theCase, source }, t] = await Promise.all([sourceOf(params), getTranslations("explore.source")]);
  return { title: t("metaTitle", { publisher: source.publisher, title: theCase.title }), description: t("metaDescription") };
}

/** A source in its own words, where the case carries them, with the quotation that the address asks for marked. */
export default async function SourcePage({ params, searchParams }: Props) {
  const [{ theCase, source }, t, { quote }] = await Promise.all([sourceOf(params), getTranslations("explore.source"), searchParams]);
  const marked = markedQuote(theCase, source.id, quote);
  const voice = theCase.voices.find(({ id }) => id === marked?.voice)?.name;
  return (
    <section aria-labelledby="source" className="py-6">
      <SectionHeading id="source">
        <bdi lang={theCase.language}>{source.title ?? source.publisher}</bdi>
      </SectionHeading>
      <SourceLine source={source} />
      {marked && (
        <p className="mt-3 text-sm">
          {t("marked", { voice: voice ?? marked.voice, paragraph: marked.paragraph })}{" "}
          <a href={evidenceHref(theCase.id, { claim: marked.claimId })} className="inline-flex min-h-11 items-center text-accent underline">
            {t("toClaim")}
          </a>
        </p>
      )}
      {source.text ? (
        <>
          <SourceText paragraphs={source.text} lang={theCase.language} marked={marked} />
          <p className="mt-8 max-w-prose border-t border-line pt-4 text-sm text-ink-2">
            <bdi>{source.textRights}</bdi>
          </p>
        </>
      ) : (
        <p className="mt-4 max-w-prose">{t("noText")}</p>
      )}
      <ButtonLink href={theCase.claims.length > 0 ? evidenceHref(theCase.id) : `/cases/${theCase.id}/brief`} className="mt-6">
        {t(theCase.claims.length > 0 ? "toEvidence" : "toBrief")}
      </ButtonLink>
    </section>
  );
}
