import { useTranslations } from "next-intl";
import { SectionHeading } from "@/components/ui/section-heading";
import type { ScoresAnswer } from "@/lib/contract/scores";

/** The parts of the Brier score in the order in which they are told, and whether they add to it or take from it. */
const PARTS = [
  { part: "uncertainty", sign: 1 },
  { part: "reliability", sign: 1 },
  { part: "resolution", sign: -1 },
  { part: "withinVariance", sign: 1 },
  { part: "withinCovariance", sign: -1 },
] as const;

/** A part of a sum with its sign: "+ 0.0045", "− 0.0429". */
function termText(value: number): string {
  return `${value < 0 ? "−" : "+"} ${Math.abs(value).toFixed(4)}`;
}

/** The Brier score of all single probabilities as the sum of its five parts. */
export function MurphySection({ murphy }: { murphy: ScoresAnswer["calibration"]["murphy"] }) {
  const t = useTranslations("scores.murphy");
  return (
    <section aria-labelledby="murphy" className="mt-10 max-w-prose">
      <SectionHeading id="murphy">{t("title")}</SectionHeading>
      <p className="mt-2 text-ink-2">{t("intro")}</p>
      <table className="mt-3 w-full border-collapse text-sm">
        <caption className="sr-only">{t("title")}</caption>
        <tbody>
          {PARTS.map(({ part, sign }) => (
            <tr key={part} className="border-b border-line">
              <th scope="row" className="py-2 text-start font-normal">
                {t(part)} <span className="block text-xs text-ink-3">{t(`${part}Note`)}</span>
              </th>
              <td className="num py-2 ps-4 text-end rtl:text-start whitespace-nowrap">
                <bdi dir="ltr">{termText(sign * murphy[part])}</bdi>
              </td>
            </tr>
          ))}
          <tr className="border-t border-line-strong font-semibold">
            <th scope="row" className="py-2 text-start">
              {t("brier")}
            </th>
            <td className="num py-2 ps-4 text-end rtl:text-start">
              <bdi dir="ltr">= {murphy.brier.toFixed(4)}</bdi>
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
