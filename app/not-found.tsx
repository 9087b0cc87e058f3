import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PlainShell } from "./_shell/plain-shell";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("app.notFound");
  return { title: t("title") };
}

/** Any address that leads nowhere. */
export default async function NotFound() {
  const t = await getTranslations("app.notFound");
  return (
    <PlainShell>
      <EmptyState title={t("title")} action={<ButtonLink kind="primary" href="/">{t("home")}</ButtonLink>}>
        <p>{t("text")}</p>
      </EmptyState>
    </PlainShell>
  );
}
