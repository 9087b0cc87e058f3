import { useTranslations } from "next-intl";
import type { Interval } from "@/lib/contract/cases";
import { leastOutsidePercent } from "@/lib/core/answer-spread";
import { percentNumberText } from "@/lib/core/percent-text";
import type { PhraseSpread } from "./answer-strips";

const band = ({ lowPermille, highPermille }: Interval) => `${percentNumberText(lowPermille, 0)}–${percentNumberText(highPermille, 0)}\u202f%`;

type Props = { phrases: readonly (PhraseSpread & { band: Interval })[]; listName: string };

/** What a published list lays down for a phrase beside what people say it means, and how many answers lie outside the list's band at least. */
export function AnswersBesideList({ phrases, listName }: Props) {
  const t = useTranslations("methods.words");
  return (
    <table className="mt-3 w-full max-w-prose border-collapse text-sm">
      <caption className="sr-only">{t("besideCaption", { list: listName })}</caption>
      <thead>
        <tr className="border-b border-line-strong text-xs text-ink-3">
          <th scope="col" className="py-1.5 text-start font-normal">
            {t("phrase")}
          </th>
          <th scope="col" className="py-1.5 ps-3 text-end font-normal">
            {listName}
          </th>
          <th scope="col" className="py-1.5 ps-3 text-end font-normal">
            {t("middleHalf")}
          </th>
          <th scope="col" className="py-1.5 ps-3 text-end font-normal">
            {t("outside")}
          </th>
        </tr>
      </thead>
      <tbody>
        {phrases.map((one) => (
          <tr key={one.phrase} className="border-b border-line">
            <th scope="row" lang="en" className="py-1.5 text-start font-normal">
              {one.phrase}
            </th>
            <td className="num py-1.5 ps-3 text-end whitespace-nowrap">{band(one.band)}</td>
            <td className="num py-1.5 ps-3 text-end whitespace-nowrap">{band({ lowPermille: one.p25Permille, highPermille: one.p75Permille })}</td>
            <td className="num py-1.5 ps-3 text-end">{t("atLeast", { percent: leastOutsidePercent(one, one.band) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
