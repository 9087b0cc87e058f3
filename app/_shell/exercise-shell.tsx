import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { HeaderBar } from "@/components/ui/header-bar";
import { scenarioSet } from "@/components/ui/scenario-classes";
import type { Case } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import { hasOutcome } from "@/lib/server/cases";
import { currentTheme } from "../_data/theme";
import { LanguageSwitch } from "./language-switch";

type Props = {
  theCase: Pick<Case, "id" | "ordered" | "scenarios">;
  /** The exercise that puts this case to people; a case without one can still be read. */
  exercise: Pick<Exercise, "id" | "stage" | "dataSource" | "invited"> | undefined;
  children: ReactNode;
};

/** The pages that tell what happened: where the case tells it, and in a team exercise once it was decided there. */
function knownPages(exercise: Props["exercise"], isDecided: boolean): ("outcome" | "scores")[] {
  if (exercise?.invited) return exercise.stage === "resolved" ? ["scores"] : [];
  return isDecided ? ["outcome", "scores"] : [];
}

/** Frame of the pages of a case and of its exercise: the bar with their tabs, the scenarios' colours. What is inside brings its own `<main>`. */
export async function ExerciseShell({ theCase, exercise, children }: Props) {
  const [theme, t, isDecided] = await Promise.all([currentTheme(), getTranslations("app"), hasOutcome(theCase.id)]);
  const explore = { href: `/cases/${theCase.id}/brief`, under: `/cases/${theCase.id}`, label: t("tabs.explore") };
  const tab = (page: "estimate" | "compare" | "outcome" | "scores") => ({ href: `/exercises/${exercise?.id}/${page}`, label: t(`tabs.${page}`) });
  const mayAnswer = exercise?.dataSource === null;
  const decided = knownPages(exercise, isDecided).map((page) => ({ ...tab(page), onlyOnClick: true }));
  const tabs = exercise ? [explore, ...(mayAnswer ? [tab("estimate")] : []), tab("compare"), ...decided] : [explore];
  return (
    <div data-scenarios={scenarioSet(theCase.ordered, theCase.scenarios.length)}>
      <HeaderBar theme={theme} language={<LanguageSwitch />} tabs={tabs} stage={exercise && t(`stageInBar.${exercise.stage}`)} />
      {children}
    </div>
  );
}
