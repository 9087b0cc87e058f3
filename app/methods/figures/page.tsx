import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FigureList } from "@/components/methods/figure-list";
import { WayBack } from "@/components/methods/way-back";
import { PageTitle } from "@/components/ui/page-title";
import { PlainShell } from "../../_shell/plain-shell";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("methods.figures");
  return { title: t("title"), description: t("description") };
}

/** Every figure, each with one sentence on what it shows. */
export default async function FiguresPage() {
  const t = await getTranslations("methods.figures");
  return (
    <PlainShell>
      <WayBack from={null} toIndex />
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-4 max-w-[42rem] text-lg">{t("lede")}</p>
      <FigureList />
    </PlainShell>
  );
}
