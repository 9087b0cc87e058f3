import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/ui/page-title";
import { SectionHeading } from "@/components/ui/section-heading";
import { PlainShell } from "../_shell/plain-shell";

const TESTED = ["axe", "names", "keyboard", "targets", "zoom", "spacing", "colours", "motion", "plain", "offline"] as const;
const UNTESTED = ["readers", "browsers", "people", "control"] as const;
const GAPS = ["figures", "reload", "quotations"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accessibility");
  return { title: t("title"), description: t("lede") };
}

function Points({ id, title, texts }: { id: string; title: string; texts: readonly string[] }) {
  return (
    <section aria-labelledby={id} className="mt-10 max-w-[42rem]">
      <SectionHeading id={id}>{title}</SectionHeading>
      <ul className="mt-3 border-t border-line">
        {texts.map((text) => (
          <li key={text} className="border-b border-line py-2.5">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was tested for readers of all kinds and with which result, what was not, and what is known to be missing. */
export default async function AccessibilityPage() {
  const t = await getTranslations("accessibility");
  return (
    <PlainShell>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-4 max-w-[42rem] text-lg text-ink-2">{t("lede")}</p>
      <Points id="tested" title={t("tested.title")} texts={TESTED.map((key) => t(`tested.${key}`))} />
      <Points id="untested" title={t("untested.title")} texts={UNTESTED.map((key) => t(`untested.${key}`))} />
      <Points id="gaps" title={t("gaps.title")} texts={GAPS.map((key) => t(`gaps.${key}`))} />
      <section aria-labelledby="report" className="mt-10 max-w-[42rem]">
        <SectionHeading id="report">{t("report.title")}</SectionHeading>
        <p className="mt-3">{t("report.text")}</p>
      </section>
    </PlainShell>
  );
}
