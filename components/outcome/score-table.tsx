import { useTranslations } from "next-intl";
import type { MyOutcome } from "@/lib/contract/outcome";
import { scoreRows, scoreText, type ScoreRow } from "./score";

/** The worst Brier score: everything on something that did not happen. */
const WORST = 2;

/** The scores as rows with a bar from 0 (perfect) to 2 (worst). */
export function ScoreTable({ brier, revised }: { brier: MyOutcome["brier"]; revised: boolean }) {
  const t = useTranslations("outcome.score");
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{t("table")}</caption>
      <thead>
        <tr className="border-b border-line-strong text-xs text-ink-3">
          <th scope="col" className="py-2 text-start font-normal">
            <span className="sr-only">{t("who")}</span>
          </th>
          <th scope="col" className="py-2 ps-3 text-end font-normal rtl:text-start">
            {t("value")}
          </th>
          <th aria-hidden="true" className="w-1/2 py-2 ps-4 font-normal">
            <span className="flex justify-between">
              <span>{t("perfect")}</span>
              <span>{t("worst")}</span>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {scoreRows(brier).map((row) => (
          <Row key={row.who} row={row} revised={revised} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { who, score }, revised }: { row: ScoreRow; revised: boolean }) {
  const t = useTranslations("outcome.score");
  const pools = useTranslations("compare.pool");
  const mine = who === "mine";
  return (
    <tr className={`border-b border-line ${mine ? "font-semibold text-accent" : ""}`}>
      <th scope="row" className="py-2.5 text-start [font-weight:inherit]">
        {who === "mine" || who === "uniform" ? t(who === "mine" ? "you" : "uniform") : pools(who)}
        {mine && revised && <span className="block text-xs font-normal text-warn">{t("revisedMark")}</span>}
      </th>
      <td className="num py-2.5 ps-3 text-end rtl:text-start">{scoreText(score)}</td>
      <td aria-hidden="true" className="py-2.5 ps-4">
        <svg width="100%" height="8" className="block rtl:-scale-x-100">
          <rect width="100%" height="8" fill="var(--sunken)" />
          <rect width={`${(score / WORST) * 100}%`} height="8" fill={mine ? "var(--accent)" : "var(--ink-3)"} />
        </svg>
      </td>
    </tr>
  );
}
