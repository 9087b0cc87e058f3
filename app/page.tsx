import { getTranslations } from "next-intl/server";
import { CrowdRows } from "@/components/explore/crowd-rows";
import { ExerciseRows } from "@/components/explore/exercise-rows";
import { PracticeCase } from "@/components/explore/practice-case";
import { EmptyState } from "@/components/ui/empty-state";
import { getCase, listCases } from "@/lib/server/cases";
import { homeExercises } from "./_data/home-exercises";
import { currentLanguage } from "./_data/language";
import { PlainShell } from "./_shell/plain-shell";

/** Home: a case that opens at once, the reader's exercises, and real crowds to look at. */
export default async function HomePage() {
  const language = await currentLanguage();
  const [[first], { mine, published }, t] = await Promise.all([listCases(language), homeExercises(), getTranslations("home.empty")]);
  if (!first) {
    return (
      <PlainShell>
        <EmptyState title={t("title")}>{t("text")}</EmptyState>
      </PlainShell>
    );
  }
  const boards = mine.filter(({ invited }) => !invited);
  const theCase = await getCase(boards[0]?.caseId ?? first.id, language);
  const board = boards.find((one) => one.caseId === theCase.id);
  return (
    <PlainShell>
      <PracticeCase theCase={theCase} board={board && { id: board.id, answered: board.weights !== null }} />
      <ExerciseRows exercises={mine} />
      {published.length > 0 && <CrowdRows crowds={published} />}
    </PlainShell>
  );
}
