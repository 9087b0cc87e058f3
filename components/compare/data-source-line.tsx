import { useTranslations } from "next-intl";
import type { Exercise } from "@/lib/contract/exercises";

/** Where published forecasts come from, and under which licence. */
export function DataSourceLine({ source: { text, url, licence } }: { source: NonNullable<Exercise["dataSource"]> }) {
  const t = useTranslations("compare.dataSource");
  return (
    <p className="mt-12 border-t border-line pt-4 text-sm text-ink-2">
      {t("forecasts")}{" "}
      <a href={url} rel="noreferrer" className="text-accent underline">
        {text}
      </a>
      . {t("licence", { licence })}
    </p>
  );
}
