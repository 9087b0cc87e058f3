import { useTranslations } from "next-intl";
import { RefreshOnChange } from "@/components/compare/refresh-on-change";
import { Notice } from "@/components/ui/notice";

/** Why nothing can be sent while a facilitator tries the exercise out; it goes by itself. */
export function TriedOut({ exerciseId }: { exerciseId: string }) {
  const t = useTranslations("estimate.dryRun");
  return (
    <Notice tone="warn" word={t("word")}>
      {t("text")}
      <RefreshOnChange exerciseId={exerciseId} />
    </Notice>
  );
}
