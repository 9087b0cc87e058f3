import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PlainShell } from "../_shell/plain-shell";

/** The address of a method that does not exist. */
export default async function MethodNotFound() {
  const t = await getTranslations("methods.notFound");
  return (
    <PlainShell>
      <EmptyState title={t("title")} action={<ButtonLink kind="primary" href="/methods">{t("all")}</ButtonLink>}>
        <p>{t("text")}</p>
      </EmptyState>
    </PlainShell>
  );
}
