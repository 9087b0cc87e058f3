import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { HeaderBar } from "@/components/ui/header-bar";
import { scenarioSet } from "@/components/ui/scenario-classes";
import type { Case } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import { hasOutcome } from "@/lib/server/cases";
import { isFacilitator } from "@/lib/server/facilitator";
import { currentActor } from "../_data/actor";
import { currentTheme } from "../_data/theme";
import { Chrome } from "./chrome";
import { LanguageSwitch } from "./language-switch";
import { RoundInBar } from "./round-in-bar";

type Exercised = Pick<Exercise, "id" | "stage" | "dataSource" | "invited" | "round" | "rounds">;

type Props = {
  theCase: Pick<Case, "id" | "ordered" | "scenarios">;
  /** The exercise that puts this case to people; a case without one can still be read. */
  exercise: Exercised | undefined;
  children: ReactNode;
};

type Page = "estimate" | "compare" | "facilitate" | "outcome" | "scores";

/** The pages that tell what happened: where the case tells it, and in a team exercise once it was decided there. */
function knownPages(exercise: Exercised, isDecided: boolean): Page[] {
  if (exercise.invited) return exercise.stage === "resolved" ? ["scores"] : [];
  return isDecided ? ["outcome", "scores"] : [];
}

/** The pages of an exercise that the reader can open, in their order; nobody can add to published forecasts. */
function pagesOf(exercise: Exercised, { facilitates, isDecided }: { facilitates: boolean; isDecided: boolean }): Page[] {
  return [...(exercise.dataSource === null ? (["estimate"] as const) : []), "compare", ...(facilitates ? (["facilitate"] as const) : []), ...knownPages(exercise, isDecided)];
}

const FETCHED_AHEAD: readonly Page[] = ["estimate", "compare"];

/** Frame of the pages of a case and of its exercise: the bar with their tabs, the scenarios' colours. What is inside brings its own `<main>`. */
export async function ExerciseShell({ theCase, exercise, children }: Props) {
  const [theme, t, isDecided] = await Promise.all([currentTheme(), getTranslations("app"), hasOutcome(theCase.id)]);
  const facilitates = exercise?.invited === true && (await isFacilitator(await currentActor(), exercise));
  const explore = { href: `/cases/${theCase.id}/brief`, under: `/cases/${theCase.id}`, label: t("tabs.explore") };
  const tab = (page: Page) => ({ href: `/exercises/${exercise?.id}/${page}`, label: t(`tabs.${page}`), onlyOnClick: !FETCHED_AHEAD.includes(page) });
  const tabs = [explore, ...(exercise ? pagesOf(exercise, { facilitates, isDecided }).map(tab) : [])];
  const stage = exercise && (exercise.invited ? <RoundInBar exercise={exercise} /> : t(`stageInBar.${exercise.stage}`));
  return (
    <div data-scenarios={scenarioSet(theCase.ordered, theCase.scenarios.length)}>
      <Chrome>
        <HeaderBar theme={theme} language={<LanguageSwitch />} tabs={tabs} stage={stage} />
      </Chrome>
      {children}
    </div>
  );
}
