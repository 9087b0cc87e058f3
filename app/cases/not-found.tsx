import { getTranslations } from "next-intl/server";
import { NothingHere } from "../_shell/nothing-here";

/** The address of a case, or of a part of one, that does not exist. */
export default async function CaseNotFound() {
  const t = await getTranslations("explore.notFound");
  return <NothingHere title={t("title")} text={t("text")} home={t("home")} />;
}
