import { useTranslations } from "next-intl";
import type { Scenario } from "@/lib/contract/cases";

/** What counts as a scenario and what does not. */
export function CriteriaList({ scenario }: { scenario: Scenario }) {
  const t = useTranslations("explore");
  const rows = [
    { name: t("counts"), lines: scenario.countsAs },
    { name: t("doesNotCount"), lines: scenario.doesNotCount },
  ].filter((row) => row.lines.length > 0);
  return (
    <dl className="flex flex-col gap-2 text-sm">
      {rows.map((row) => (
        <div key={row.name} className="flex gap-3">
          <dt className="w-16 shrink-0 font-semibold">{row.name}</dt>
          <dd className="flex min-w-0 flex-col gap-1 text-ink-2">
            {row.lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
