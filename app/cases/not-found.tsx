import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PlainShell } from "../_shell/plain-shell";

/** The address of a case, or of a part of one, that does not exist. */
export default async function CaseNotFound() {
  const t = await getTranslations("explore.notFound");
  return (
    <PlainShell>
      <EmptyState title={t("title")} action={<ButtonLink kind="primary" href="/">{t("home")}</ButtonLink>}>
        <p>{t("text")}</p>
      </EmptyState>
    </PlainShell>
  );
}
