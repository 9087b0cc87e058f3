import { useTranslations } from "next-intl";
import type { Case } from "@/lib/contract/cases";
import { LayerTag } from "../ui/layer-tag";
import { StatusDot } from "./status-dot";

/** What to watch for a scenario, with its status as a mark and as a word, and what would have to be seen. */
export function IndicatorList({ indicators, scenarioId }: { indicators: Case["indicators"]; scenarioId: string }) {
  const t = useTranslations("explore");
  const here = indicators.filter((indicator) => indicator.pointsTo.includes(scenarioId));
  return (
    <>
      <h3 className="text-sm font-semibold">
        {t("indicators")} <LayerTag layer="coded" />
      </h3>
      {here.length === 0 && <p className="mt-2 text-sm text-ink-3">{t("noIndicators")}</p>}
      <ul className="mt-1.5 flex flex-col gap-1.5 text-sm">
        {here.map((indicator) => (
          <li key={indicator.id} className="flex gap-2.5">
            <StatusDot status={indicator.status} />
            <span className="min-w-0 flex-1">{indicator.label}</span>
            <span className="text-ink-3">{t(`status.${indicator.status}`)}</span>
          </li>
        ))}
      </ul>
      {here.length > 0 && (
        <details className="mt-1">
          <summary className="flex min-h-11 items-center text-sm font-semibold text-accent hover:underline tablet:min-h-10">{t("observable")}</summary>
          <dl className="flex flex-col gap-2 text-sm">
            {here.map((indicator) => (
              <div key={indicator.id}>
                <dt>{indicator.label}</dt>
                <dd className="text-ink-2">{t("threshold", { observable: indicator.observable, threshold: indicator.threshold })}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
