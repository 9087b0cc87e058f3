import { useTranslations } from "next-intl";
import { Tile } from "@/components/ui/tile";
import type { Case } from "@/lib/contract/cases";
import type { Comparison } from "@/lib/contract/comparison";
import { chosenPool } from "@/lib/figures/shares";
import { SECTION_IDS } from "./finding-line";
import { MeasureSection } from "./measure-section";
import { MethodLink } from "./method-link";
import { tenthCells } from "./shown";
import { surenessOf, TOGETHER_FROM_CASES } from "./sure";

type Props = { comparison: Comparison; theCase: Pick<Case, "scenarios" | "ordered"> };

/** How far the pool could have come out otherwise with other people, in sentences and behind them the band. */
export function SureSection({ comparison, theCase }: Props) {
  const t = useTranslations("compare");
  const { band, cases } = surenessOf(comparison);
  const points = band.kind === "bootstrap" ? band.points : 0;
  return (
    <MeasureSection id={SECTION_IDS.sure} title={t("sure.title")} behind={band.kind !== "alone" && <BandTable comparison={comparison} theCase={theCase} />}>
      <p className="text-base text-ink">{t(`sure.${band.kind}`, { points, pool: t(`poolInSentence.${comparison.query.pool}`) })}</p>
      {cases !== null && <p>{t(cases < TOGETHER_FROM_CASES ? "sure.scatter" : "sure.together", { cases })}</p>}
      {band.kind !== "alone" && <p>{t("sure.caveat")}</p>}
    </MeasureSection>
  );
}

/** Each scenario's share with its band and standard error, and the precision. */
function BandTable({ comparison, theCase }: Props) {
  const t = useTranslations("compare");
  const { exerciseId, band, query, uncertainty } = comparison;
  const shares = tenthCells(chosenPool(comparison) ?? []);
  if (!band) return null;
  return (
    <>
      <table className="w-full border-collapse">
        <caption className="sr-only">{t("sure.caption")}</caption>
        <thead>
          <tr className="border-b border-line-strong text-xs text-ink-3 [&>th]:py-2 [&>th]:font-normal [&>th+th]:ps-3 [&>th+th]:text-end rtl:[&>th+th]:text-start">
            <th scope="col" className="text-start">
              <span className="sr-only">{t("sure.scenario")}</span>
            </th>
            <th scope="col">{t(`poolChoice.${query.pool}`)}</th>
            <th scope="col">
              <MethodLink method="bootstrap" exerciseId={exerciseId}>
                {t("sure.band", { method: band.method, level: Math.round(band.level * 100) })}
              </MethodLink>
            </th>
            <th scope="col">
              <MethodLink method="standardError" exerciseId={exerciseId}>
                {t("sure.error", { pool: query.pool })}
              </MethodLink>
            </th>
          </tr>
        </thead>
        <tbody>
          {theCase.scenarios.map(({ id, label }, i) => (
            <tr key={id} className="border-b border-line [&>td]:ps-3 [&>td]:text-end rtl:[&>td]:text-start">
              <th scope="row" className="flex items-center gap-2 py-1.5 text-start font-normal">
                <Tile index={i} ordered={theCase.ordered} size="sm" />
                {label}
              </th>
              <td className="num">{shares[i]}</td>
              <td className="num whitespace-nowrap">
                <bdi dir="ltr">{rangeText(band, i)}</bdi>
              </td>
              <td className="num whitespace-nowrap">{uncertainty.standardError ? `± ${oneDecimal(uncertainty.standardError[i] ?? 0)}` : "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {uncertainty.precision !== null && (
        <p className="mt-2 text-ink-2 [&>a]:finger">
          <MethodLink method="dirichlet" exerciseId={exerciseId}>
            {t("sure.precision", { precision: uncertainty.precision.toFixed(1) })}
          </MethodLink>
        </p>
      )}
    </>
  );
}

const oneDecimal = (probability: number) => (probability * 100).toFixed(1);

function rangeText({ low, high }: NonNullable<Comparison["band"]>, scenario: number): string {
  return `${oneDecimal(low[scenario] ?? 0)}–${oneDecimal(high[scenario] ?? 0)}`;
}
