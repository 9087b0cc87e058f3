import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Why the cockpit stays closed, and how one becomes a facilitator on this device. `owned`: somebody made this exercise here. */
export function NotFacilitator({ exerciseId, owned }: { exerciseId: string; owned: boolean }) {
  const t = useTranslations("facilitate.closed");
  const actions = (
    <>
      <ButtonLink kind="primary" href={`/exercises/${exerciseId}`}>
        {t("back")}
      </ButtonLink>
      {owned && <ButtonLink href="/join">{t("join")}</ButtonLink>}
    </>
  );
  return (
    <EmptyState title={t(owned ? "title" : "boardTitle")} action={actions}>
      <p>{t(owned ? "text" : "boardText")}</p>
    </EmptyState>
  );
}
