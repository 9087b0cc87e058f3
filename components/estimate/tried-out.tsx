import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** Why nothing can be sent while a facilitator tries the exercise out. */
export function TriedOut() {
  const t = useTranslations("estimate.dryRun");
  return (
    <Notice tone="warn" word={t("word")}>
      {t("text")}
    </Notice>
  );
}
