import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { currentActor } from "@/app/_data/actor";
import { myEstimateOrNull } from "@/app/_data/my-estimate";
import { ClaimCard } from "@/components/explore/claim-card";
import type { Citing } from "@/components/explore/claim-citation";
import { EvidenceFilters } from "@/components/explore/evidence-filters";
import { evidenceHref, type Kept } from "@/components/explore/evidence-href";
import { claimsFor, evidenceQueryFrom } from "@/components/explore/evidence-query";
import { Legend } from "@/components/explore/legend";
import { LexiconSwitch } from "@/components/explore/lexicon-switch";
import { NoClaimsLeft } from "@/components/explore/no-claims-left";
import { OnwardLinks } from "@/components/explore/onward-links";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Exercise } from "@/lib/contract/exercises";
import { getReadings } from "@/lib/server/cases";
import { caseWithExercise, type CasePageProps } from "../../../_data/case";
import { currentLanguage } from "../../../_data/language";
import { lexiconsFor } from "../../../_data/lexicon";

export async function generateMetadata({ params }: CasePageProps): Promise<Metadata> {
  const [{ theCase }, t] = await Promise.all([caseWithExercise((await params).case), getTranslations("explore.meta")]);
  return { title: t("evidence.title", { title: theCase.title }), description: t("evidence.description") };
}

/** How this reader may cite; null where nobody can estimate now. His own citations only: those of others stay hidden. */
async function citingOf(exercise: Exercise | undefined): Promise<Citing | null> {
  if (!exercise || exercise.dataSource !== null || exercise.stage !== "open") return null;
  const mine = await myEstimateOrNull(await currentActor(), exercise.id);
  return { estimateHref: `/exercises/${exercise.id}/estimate`, cited: mine?.cites ?? [] };
}

const WAY = "inline-flex min-h-11 items-center text-accent underline";

/** Every claim with its place in the source, in the order of the source, filtered as the address says. */
export default async function EvidencePage({ params, searchParams }: CasePageProps) {
  const [{ theCase, exercise }, t, address] = await Promise.all([caseWithExercise((await params).case), getTranslations("explore.evidence"), searchParams]);
  if (theCase.claims.length === 0) return <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>;
  const query = evidenceQueryFrom(theCase, address);
  const claims = claimsFor(theCase, query);
  const { lexicons, chosen, name, asked } = await lexiconsFor(address);
  const kept: Kept = { lexicon: asked, from: address.from === "estimate" ? "estimate" : undefined };
  const [readings, citing] = await Promise.all([getReadings(theCase.id, chosen, await currentLanguage()), citingOf(exercise)]);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 py-5">
        <Legend />
        <LexiconSwitch path={evidenceHref(theCase.id, { query, from: kept.from })} lexicons={lexicons} chosen={chosen} />
      </div>
      <section aria-labelledby="claims">
        <SectionHeading id="claims">{t("title")}</SectionHeading>
        <p className="mt-1 mb-4 max-w-prose text-sm text-ink-2">
          {t("text")} {citing && t("citing")}
        </p>
        <EvidenceFilters theCase={theCase} query={query} kept={kept} />
        <div className="flex min-h-14 flex-wrap items-center gap-x-5 text-sm">
          <p role="status" className="font-semibold">
            {t("count", { shown: claims.length, all: theCase.claims.length })}
          </p>
          {Object.keys(query).length > 0 && (
            <Link href={evidenceHref(theCase.id, kept)} scroll={false} className={WAY}>
              {t("clear")}
            </Link>
          )}
          {citing && (
            <Link href={citing.estimateHref} className={`${WAY} tablet:ms-auto`}>
              {t(kept.from === "estimate" ? "backToEstimate" : "toEstimate")}
            </Link>
          )}
        </div>
        {claims.length === 0 && <NoClaimsLeft theCase={theCase} query={query} kept={kept} />}
        <ol>
          {claims.map((claim) => (
            <ClaimCard key={claim.id} theCase={theCase} claim={claim} readings={readings} lexicon={name} citing={citing} />
          ))}
        </ol>
      </section>
      <OnwardLinks theCase={theCase} exercise={exercise} from="evidence" />
    </>
  );
}
