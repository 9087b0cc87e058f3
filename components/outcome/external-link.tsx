import { useTranslations } from "next-intl";

/** Another source, by the name of its site. The tag says that it is not the case's own text. */
export function ExternalLink({ url }: { url: string }) {
  const t = useTranslations("app.layer");
  const host = new URL(url).hostname.replace(/^www\./, "");
  return (
    <a href={url} rel="noreferrer" className="inline-flex min-h-11 tablet:min-h-8 flex-wrap items-center gap-x-1.5 text-xs text-ink-3 no-underline hover:text-ink">
      <span className="border-b border-dotted border-ink-3">{t("external")}</span>
      <span className="underline">{host}&nbsp;↗</span>
    </a>
  );
}
