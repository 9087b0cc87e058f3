import { useTranslations } from "next-intl";

/** Words of the source, in its own typeface and in quotation marks. The only place where the serif appears. */
export function Said({ text, lang }: { text: string; lang: string }) {
  const t = useTranslations("explore");
  return (
    <span lang={lang} dir="auto" className="said">
      {t("said", { text })}
    </span>
  );
}
