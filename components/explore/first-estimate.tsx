import { useTranslations } from "next-intl";
import { ButtonLink } from "../ui/button";
import { Notice } from "../ui/notice";

/** What a reader's own estimate would bring here, and the way to it. */
export function FirstEstimate({ exerciseId }: { exerciseId: string }) {
  const t = useTranslations("explore.pathways.first");
  return (
    <Notice>
      <p>{t("text")}</p>
      <ButtonLink kind="primary" className="mt-3" href={`/exercises/${exerciseId}/estimate`}>
        {t("action")}
      </ButtonLink>
    </Notice>
  );
}
