import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Legend } from "@/components/explore/legend";
import { LexiconSwitch } from "@/components/explore/lexicon-switch";
import { OnwardLinks } from "@/components/explore/onward-links";
import { ScenarioGrid } from "@/components/explore/scenario-grid";
import { getReadings } from "@/lib/server/cases";
import { caseWithExercise, type CasePageProps } from "../../../_data/case";
import { withStatuses } from "../../../_data/indicators";
import { currentLanguage } from "../../../_data/language";
import { lexiconsFor } from "../../../_data/lexicon";

export async function generateMetadata({ params }: CasePageProps): Promise<Metadata> {
  const [{ theCase }, t] = await Promise.all([caseWithExercise((await params).case), getTranslations("explore.meta")]);
  return { title: t("scenarios.title", { title: theCase.title }), description: t("scenarios.description") };
}

/** All scenarios side by side, with what is said for and against them. */
export default async function ScenariosPage({ params, searchParams }: CasePageProps) {
  const [{ theCase, exercise }, t] = await Promise.all([caseWithExercise((await params).case), getTranslations("explore")]);
  const { lexicons, chosen, name } = await lexiconsFor(await searchParams);
  const readings = await getReadings(theCase.id, chosen, await currentLanguage());
  return (
    <>
      <p className="mt-6 max-w-[42rem] text-ink-2">{t("scenariosIntro")}</p>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 py-5">
        {theCase.voices.length > 0 && (
          <>
            <Legend />
            <LexiconSwitch path={`/cases/${theCase.id}/scenarios`} lexicons={lexicons} chosen={chosen} />
          </>
        )}
      </div>
      <ScenarioGrid theCase={await withStatuses(theCase, exercise)} readings={readings} lexicon={{ id: chosen, name }} />
      <OnwardLinks theCase={theCase} exercise={exercise} from="scenarios" />
    </>
  );
}
