import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NothingHere } from "./_shell/nothing-here";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("app.notFound");
  return { title: t("title") };
}

/** Any address that leads nowhere. */
export default async function NotFound() {
  const t = await getTranslations("app.notFound");
  return <NothingHere title={t("title")} text={t("text")} home={t("home")} />;
}
