import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BriefCriteria } from "@/components/explore/brief-criteria";
import { BriefMediators } from "@/components/explore/brief-mediators";
import { BriefQuestion } from "@/components/explore/brief-question";
import { BriefSources } from "@/components/explore/brief-sources";
import { BriefSteps } from "@/components/explore/brief-steps";
import { OnwardLinks } from "@/components/explore/onward-links";
import { SectionHeading } from "@/components/ui/section-heading";
import { caseWithExercise, type CasePageProps } from "../../../_data/case";
import { questionOf } from "../../../_data/question";

export async function generateMetadata({ params }: CasePageProps): Promise<Metadata> {
  const [{ theCase }, t] = await Promise.all([caseWithExercise((await params).case), getTranslations("explore.meta")]);
  return { title: t("brief.title", { title: theCase.title }), description: t("brief.description") };
}

/** What is asked, how it is decided, what the source leaves out, and how the exercise works. */
export default async function BriefPage({ params }: CasePageProps) {
  const [{ theCase, exercise }, t] = await Promise.all([caseWithExercise((await params).case), getTranslations("explore.brief")]);
  const question = questionOf(theCase, exercise);
  return (
    <>
      <div className="grid gap-x-16 gap-y-12 pt-6 lg:grid-cols-[minmax(0,42rem)_1fr]">
        <div className="flex flex-col gap-12">
          <p className="text-lg">{theCase.summary}</p>
          <section aria-labelledby="decided">
            <SectionHeading id="decided">{t("decided")}</SectionHeading>
            {question && <BriefQuestion question={question} />}
            <BriefCriteria theCase={theCase} />
          </section>
        </div>
        <div className="flex flex-col gap-12">
          {theCase.gaps.length > 0 && (
            <section aria-labelledby="gaps">
              <SectionHeading id="gaps">{t("gaps")}</SectionHeading>
              <ul className="mt-3 border-t border-line text-sm text-ink-2">
                {theCase.gaps.map((gap) => (
                  <li key={gap} className="border-b border-line py-2.5">
                    {gap}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
      {!exercise?.dataSource && (
        <section aria-labelledby="steps" className="mt-14">
          <SectionHeading id="steps">{t("steps.title")}</SectionHeading>
          <BriefSteps />
        </section>
      )}
      <OnwardLinks theCase={theCase} exercise={exercise} from="brief" />
      <div className="mt-14 grid gap-x-16 gap-y-12 lg:grid-cols-2">
        {theCase.sources.length > 0 && (
          <section aria-labelledby="sources">
            <SectionHeading id="sources">{t("sources")}</SectionHeading>
            <BriefSources theCase={theCase} />
          </section>
        )}
        {theCase.mediators.length > 0 && (
          <section aria-labelledby="mediators">
            <SectionHeading id="mediators">{t("mediators")}</SectionHeading>
            <BriefMediators mediators={theCase.mediators} />
          </section>
        )}
      </div>
    </>
  );
}
