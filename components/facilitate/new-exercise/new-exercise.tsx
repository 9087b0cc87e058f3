"use client";
import { useTranslations } from "next-intl";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { ExerciseForm } from "./exercise-form";
import type { CaseChoice } from "./fields";
import { MadeExercise } from "./made-exercise";
import { useNewExercise } from "./use-new-exercise";

/** The page of a new exercise: the form, and once it is made the ways in. `first` is the case that is chosen at the start. */
export function NewExercise({ first, cases, asksSecret }: { first: CaseChoice; cases: readonly CaseChoice[]; asksSecret: boolean }) {
  const t = useTranslations("newExercise");
  const { made, ...form } = useNewExercise(first, asksSecret);
  if (made) return <MadeExercise made={made} />;
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-2 max-w-[42rem] text-ink-2">{t("lede")}</p>
      <noscript>
        <Notice tone="warn">{t("noScript", { path: "/api/exercises" })}</Notice>
      </noscript>
      <ExerciseForm cases={cases} asksSecret={asksSecret} {...form} />
    </>
  );
}
