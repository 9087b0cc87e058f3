"use client";
import { useTranslations } from "next-intl";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { ExerciseForm } from "./exercise-form";
import { MadeExercise } from "./made-exercise";
import type { Settings } from "./settings";
import { useNewExercise, type Begun } from "./use-new-exercise";

type Props = Begun & { mine: readonly Settings[]; asksSecret: boolean };

/** The page of a new exercise: the form, and once it is made the ways in. `first` is the case that is chosen at the start, `mine` what can be done again. */
export function NewExercise({ mine, asksSecret, ...begun }: Props) {
  const t = useTranslations("newExercise");
  const { made, ...form } = useNewExercise(begun, asksSecret);
  if (made) return <MadeExercise made={made} />;
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-2 max-w-[42rem] text-ink-2">{t("lede")}</p>
      <noscript>
        <Notice tone="warn">{t("noScript", { path: "/api/exercises" })}</Notice>
      </noscript>
      <ExerciseForm mine={mine} like={begun.like?.id ?? ""} asksSecret={asksSecret} {...form} />
    </>
  );
}
