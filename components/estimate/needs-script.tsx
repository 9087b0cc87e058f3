import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

const WAY = "me-4 inline-flex min-h-11 items-center text-accent underline";

/** Without JavaScript nothing on the page of one's estimate can be moved: says so, and where one can read meanwhile. Addresses; a case without claims has no evidence. */
export function NeedsScript({ scenarios, evidence }: { scenarios: string; evidence: string | null }) {
  const t = useTranslations("estimate.noScript");
  return (
    <noscript>
      <Notice tone="warn">
        <p>{t("text")}</p>
        <a href={scenarios} className={WAY}>
          {t("scenarios")}
        </a>
        {evidence !== null && (
          <a href={evidence} className={WAY}>
            {t("evidence")}
          </a>
        )}
      </Notice>
    </noscript>
  );
}
