import { getTranslations } from "next-intl/server";
import { ExerciseRows } from "@/components/explore/exercise-rows";
import { PracticeCase } from "@/components/explore/practice-case";
import { EmptyState } from "@/components/ui/empty-state";
import { getCase, listCases } from "@/lib/server/cases";
import { myExercises } from "./_data/my-exercises";
import { PlainShell } from "./_shell/plain-shell";

/** Home: a case that opens at once, and the reader's exercises. */
export default async function HomePage() {
  const [[first], exercises, t] = await Promise.all([listCases(), myExercises(), getTranslations("home.empty")]);
  if (!first) {
    return (
      <PlainShell>
        <EmptyState title={t("title")}>{t("text")}</EmptyState>
      </PlainShell>
    );
  }
  const theCase = await getCase(exercises[0]?.caseId ?? first.id);
  return (
    <PlainShell>
      <PracticeCase theCase={theCase} exerciseId={exercises.find((one) => one.caseId === theCase.id)?.id} />
      {exercises.length > 0 && <ExerciseRows exercises={exercises} />}
    </PlainShell>
  );
}
