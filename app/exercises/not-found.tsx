import { getTranslations } from "next-intl/server";
import { NothingHere } from "../_shell/nothing-here";

/** The address of an exercise, or of a part of one, that does not exist. */
export default async function ExerciseNotFound() {
  const t = await getTranslations("app.noExercise");
  return <NothingHere title={t("title")} text={t("text")} home={t("home")} />;
}
