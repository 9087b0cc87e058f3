import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageMain } from "@/components/ui/page-main";

/** Why the presenter view stays closed to participants and strangers, and the way on. */
export function NotForPresenting({ exerciseId }: { exerciseId: string }) {
  const t = useTranslations("facilitate.present");
  const action = (
    <ButtonLink kind="primary" href={`/exercises/${exerciseId}/compare`}>
      {t("compare")}
    </ButtonLink>
  );
  return (
    <PageMain>
      <EmptyState title={t("onlyTitle")} action={action}>
        <p>{t("onlyText")}</p>
      </EmptyState>
    </PageMain>
  );
}
