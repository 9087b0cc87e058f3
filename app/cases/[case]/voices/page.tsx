import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClaimsMatrix } from "@/components/explore/claims-matrix";
import { Legend } from "@/components/explore/legend";
import { LexiconSwitch } from "@/components/explore/lexicon-switch";
import { OnwardLinks } from "@/components/explore/onward-links";
import { ReferenceBands } from "@/components/explore/reference-bands";
import { VoiceSection } from "@/components/explore/voice-section";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHeading } from "@/components/ui/section-heading";
import { getReadings } from "@/lib/server/cases";
import { caseWithExercise, type CasePageProps } from "../../../_data/case";
import { currentLanguage } from "../../../_data/language";
import { lexiconsFor } from "../../../_data/lexicon";

export async function generateMetadata({ params }: CasePageProps): Promise<Metadata> {
  const [{ theCase }, t] = await Promise.all([caseWithExercise((await params).case), getTranslations("explore.meta")]);
  return { title: t("voices.title", { title: theCase.title }), description: t("voices.description") };
}

/** Who speaks for what, how likely in their own words, and who they are. */
export default async function VoicesPage({ params, searchParams }: CasePageProps) {
  const [{ theCase, exercise }, t] = await Promise.all([caseWithExercise((await params).case), getTranslations("explore.voices")]);
  const { lexicons, chosen, asked } = await lexiconsFor(await searchParams);
  const readings = await getReadings(theCase.id, chosen, await currentLanguage());
  const lexicon = lexicons.find((one) => one.id === chosen);
  if (!lexicon || theCase.voices.length === 0) return <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>;
  return (
    <>
      <div className="py-5">
        <Legend />
      </div>
      <section aria-labelledby="who">
        <SectionHeading id="who">{t("who.title")}</SectionHeading>
        <p className="mt-1 mb-3 max-w-[42rem] text-sm text-ink-2">{t("who.text")}</p>
        <ClaimsMatrix theCase={theCase} />
      </section>
      <section aria-labelledby="bands" className="mt-14">
        <SectionHeading
          id="bands"
          end={<LexiconSwitch path={`/cases/${theCase.id}/voices`} lexicons={lexicons} chosen={chosen} />}
        >
          {t("bands.title")}
        </SectionHeading>
        <p className="mt-1 mb-3 max-w-[42rem] text-sm text-ink-2">{t("bands.text")}</p>
        <ReferenceBands theCase={theCase} readings={readings} lexicon={lexicon} />
      </section>
      <section aria-labelledby="claims" className="mt-14">
        <SectionHeading id="claims">{t("claims.title")}</SectionHeading>
        <ul className="mt-4">
          {theCase.voices.map((voice) => (
            <VoiceSection key={voice.id} theCase={theCase} voice={voice} lexicon={asked} />
          ))}
        </ul>
      </section>
      <OnwardLinks theCase={theCase} exercise={exercise} from="voices" />
    </>
  );
}
