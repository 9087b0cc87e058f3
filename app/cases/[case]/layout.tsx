import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { partsOf } from "@/components/explore/case-parts";
import { NavTabs } from "@/components/ui/nav-tabs";
import { PageMain } from "@/components/ui/page-main";
import { PageTitle } from "@/components/ui/page-title";
import { caseWithExercise, type CasePageProps } from "../../_data/case";
import { questionOf } from "../../_data/question";
import { ExerciseShell } from "../../_shell/exercise-shell";

type Props = Pick<CasePageProps, "params"> & { children: ReactNode };

/** Frame of all pages of one case: its question as the headline, and the tabs of its parts. */
export default async function CaseLayout({ params, children }: Props) {
  const [{ theCase, exercise }, t] = await Promise.all([caseWithExercise((await params).case), getTranslations("explore")]);
  const question = questionOf(theCase, exercise);
  const tabs = partsOf(theCase).map((part) => ({ href: `/cases/${theCase.id}/${part}`, label: t(`tabs.${part}`) }));
  return (
    <ExerciseShell theCase={theCase} exercise={exercise}>
      <PageMain>
        <PageTitle over={theCase.title}>{question?.title ?? theCase.question}</PageTitle>
        <div className="mt-6">
          <NavTabs label={t("tabs.label")} tabs={tabs} size="page" />
        </div>
        {children}
      </PageMain>
    </ExerciseShell>
  );
}
