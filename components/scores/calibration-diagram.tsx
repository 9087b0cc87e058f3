import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CalibrationFigure } from "@/components/figures/calibration";
import type { ScoresAnswer } from "@/lib/contract/scores";
import { percentNumberText } from "@/lib/core/percent-text";
import { calibrationSpec } from "@/lib/figures/calibration";
import { PAGE_PALETTE } from "@/lib/figures/palette";

type Props = {
  bins: ScoresAnswer["calibration"]["bins"];
  /** What the drawing shows, for those who do not see it. */
  title: string;
  /** What the whiskers are, and what they cannot tell. */
  caption: string;
  /** Below the table. */
  children: ReactNode;
};

/** The reliability diagram with its numbers beside it. */
export function CalibrationDiagram({ bins, title, caption, children }: Props) {
  const t = useTranslations("scores.calibration");
  const spec = calibrationSpec(bins, { said: t("said"), cameTrue: t("cameTrue"), count: t("n") });
  return (
    <div className="mt-6 grid items-start gap-x-12 gap-y-6 tablet:grid-cols-[minmax(0,27rem)_minmax(0,1fr)]">
      <figure className="min-w-0 max-w-[27rem] rounded-md border border-line bg-surface p-3">
        <CalibrationFigure spec={spec} palette={PAGE_PALETTE} title={title} />
        <figcaption className="mt-1 text-xs text-ink-3">{caption}</figcaption>
      </figure>
      <div className="min-w-0">
        <BinTable bins={bins} caption={title} />
        <p className="mt-3 text-sm text-ink-2 [&>a]:finger">{children}</p>
      </div>
    </div>
  );
}

const whole = (probability: number) => percentNumberText(probability * 1000, 0);
const tenths = (probability: number) => percentNumberText(probability * 1000, 1);

function BinTable({ bins, caption }: Pick<Props, "bins" | "caption">) {
  const t = useTranslations("scores.calibration");
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line-strong text-xs text-ink-3 [&>th]:py-2 [&>th]:font-normal [&>th+th]:ps-3 [&>th+th]:text-end rtl:[&>th+th]:text-start">
            <th scope="col" className="text-start">
              {t("bin")}
            </th>
            <th scope="col">{t("count")}</th>
            <th scope="col">{t("meanSaid")}</th>
            <th scope="col">{t("cameTrue")}</th>
            <th scope="col">{t("interval")}</th>
          </tr>
        </thead>
        <tbody>
          {bins.map(({ from, to, count, said, cameTrue, low, high }) => (
            <tr key={from} className="num border-b border-line [&>td]:py-1.5 [&>td]:ps-3 [&>td]:text-end rtl:[&>td]:text-start">
              <th scope="row" className="py-1.5 text-start font-normal whitespace-nowrap">
                <bdi>{t("range", { from: whole(from), to: whole(to) })}</bdi>
              </th>
              <td>{count}</td>
              <td>{tenths(said)}</td>
              <td>{tenths(cameTrue)}</td>
              <td className="whitespace-nowrap">
                <bdi dir="ltr">
                  {whole(low)}–{whole(high)}
                </bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
