import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { ClaimCard } from "@/components/explore/claim-card";
import { EvidenceFilters } from "@/components/explore/evidence-filters";
import { evidenceHref } from "@/components/explore/evidence-href";
import { claimsFor, evidenceQueryFrom } from "@/components/explore/evidence-query";
import { Legend } from "@/components/explore/legend";
import { LexiconSwitch } from "@/components/explore/lexicon-switch";
import { NoClaimsLeft } from "@/components/explore/no-claims-left";
import { OnwardLinks } from "@/components/explore/onward-links";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHeading } from "@/components/ui/section-heading";
import { getLexicons, getReadings } from "@/lib/server/cases";
import { caseWithExercise, type CasePageProps } from "../../../_data/case";
import { currentLanguage } from "../../../_data/language";
import { lexiconOf } from "../../../_data/lexicon";

export async function generateMetadata({ params }: CasePageProps): Promise<Metadata> {
  const [{ theCase }, t] = await Promise.all([caseWithExercise((await params).case), getTranslations("explore.meta")]);
  return { title: t("evidence.title", { title: theCase.title }), description: t("evidence.description") };
}

/** Every claim with its place in the source, in the order of the source, filtered as the address says. */
export default async function EvidencePage({ params, searchParams }: CasePageProps) {
  const [{ theCase, exercise }, t, asked] = await Promise.all([caseWithExercise((await params).case), getTranslations("explore.evidence"), searchParams]);
  if (theCase.claims.length === 0) return <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>;
  const query = evidenceQueryFrom(theCase, asked);
  const claims = claimsFor(theCase, query);
  const chosen = lexiconOf(asked);
  const lexiconAsked = asked.lexicon === undefined ? undefined : chosen;
  const [lexicons, readings] = await Promise.all([getLexicons(), getReadings(theCase.id, chosen, await currentLanguage())]);
  const lexicon = lexicons.find(({ id }) => id === chosen)?.name ?? chosen;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 py-5">
        <Legend />
        <LexiconSwitch path={evidenceHref(theCase.id, { query })} lexicons={lexicons} chosen={chosen} />
      </div>
      <section aria-labelledby="claims">
        <SectionHeading id="claims">{t("title")}</SectionHeading>
        <p className="mt-1 mb-4 max-w-prose text-sm text-ink-2">{t("text")}</p>
        <EvidenceFilters theCase={theCase} query={query} lexicon={lexiconAsked} />
        <div className="flex min-h-14 flex-wrap items-center gap-x-4 text-sm">
          <p role="status" className="font-semibold">
            {t("count", { shown: claims.length, all: theCase.claims.length })}
          </p>
          {Object.keys(query).length > 0 && (
            <Link href={evidenceHref(theCase.id, { lexicon: lexiconAsked })} scroll={false} className="inline-flex min-h-11 items-center text-accent underline">
              {t("clear")}
            </Link>
          )}
        </div>
        {claims.length === 0 && <NoClaimsLeft theCase={theCase} query={query} lexicon={lexiconAsked} />}
        <ol>
          {claims.map((claim) => (
            <ClaimCard key={claim.id} theCase={theCase} claim={claim} readings={readings} lexicon={lexicon} />
          ))}
        </ol>
      </section>
      <OnwardLinks theCase={theCase} exercise={exercise} from="evidence" />
    </>
  );
}
