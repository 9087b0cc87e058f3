import { useTranslations } from "next-intl";
import { MethodLink } from "@/components/compare/method-link";
import { groupOf } from "@/components/compare/shown";
import { POOL_IDS, type PoolId } from "@/lib/contract/comparison";
import { SCORE_METHODS } from "@/lib/contract/methods";
import type { ScoreId, ScoresAnswer } from "@/lib/contract/scores";
import { SCORES } from "@/lib/core/scores/registry";
import { hasInfinite, scoresRows, type Scored, type ScoresRow } from "./scores-rows";

/** So few columns would stand too far apart on a wide page. */
const FEW_RULES = 4;

const NOTE = "block text-xs font-normal text-ink-3";

/** Everybody's scores by every rule that applies: rows are people and pools, columns are rules. */
export function ScoresTable({ answer }: { answer: ScoresAnswer }) {
  const t = useTranslations("scores.table");
  const rows = scoresRows(answer);
  return (
    <>
      <div role="region" aria-label={t("caption")} tabIndex={0} className="fade-end overflow-x-auto">
        <table className={`w-full border-collapse text-sm ${answer.rules.length <= FEW_RULES ? "max-w-[52rem]" : ""}`}>
          <caption className="sr-only">{t("caption")}</caption>
          <thead>
            <tr className="border-b border-line-strong align-bottom">
              <th scope="col" className="sticky start-0 bg-paper text-start">
                <span className="sr-only">{t("who")}</span>
              </th>
              {answer.rules.map((rule) => (
                <RuleHead key={rule} rule={rule} exerciseId={answer.exerciseId} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.who} row={row} exerciseId={answer.exerciseId} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-xs text-ink-3">{t("people", { n: answer.n, simulated: answer.simulated })}</p>
      {hasInfinite(rows) && <p className="mt-1 text-xs text-ink-3">{t("infinite")}</p>}
    </>
  );
}

function RuleHead({ rule, exerciseId }: { rule: ScoreId; exerciseId: string }) {
  const t = useTranslations("scores");
  return (
    <th scope="col" className="py-2 ps-5 text-end font-semibold rtl:text-start">
      <MethodLink method={SCORE_METHODS[rule]} exerciseId={exerciseId}>
        {t(`rule.${rule}`)}
      </MethodLink>
      <span className={`${NOTE} whitespace-nowrap`}>{t(SCORES[rule].lowerIsBetter ? "table.lower" : "table.higher")}</span>
    </th>
  );
}

/** A rule above the first row of those that are not pools. */
const LINE: Partial<Record<Scored, string>> = { meanIndividual: "border-t border-t-line-strong" };

function Row({ row: { who, cells }, exerciseId }: { row: ScoresRow; exerciseId: string }) {
  const t = useTranslations("scores.table");
  const weight = who === "linear" || who === "mine" ? "font-semibold" : "";
  return (
    <tr className={`border-b border-line ${weight} ${who === "mine" ? "text-accent" : ""} ${LINE[who] ?? ""}`}>
      <th scope="row" className="sticky start-0 min-w-30 bg-paper py-2 pe-3 text-start [font-weight:inherit]">
        <Name who={who} exerciseId={exerciseId} />
      </th>
      {cells.map(({ rule, text, isBest }) => (
        <td key={rule} className={`num py-2 ps-5 text-end rtl:text-start ${isBest ? "font-semibold text-ink" : ""}`}>
          <bdi dir="ltr">{text}</bdi>
          {isBest && <span className="block text-2xs font-normal text-ink-3">{t("best")}</span>}
        </td>
      ))}
    </tr>
  );
}

const isPool = (who: Scored): who is PoolId => (POOL_IDS as readonly string[]).includes(who);

function Name({ who, exerciseId }: { who: Scored; exerciseId: string }) {
  const t = useTranslations("scores.table");
  const pools = useTranslations("compare.pool");
  if (!isPool(who)) {
    return (
      <>
        {t(who === "mine" ? "you" : who)} {who === "meanIndividual" && <span className={`${NOTE} max-tablet:hidden`}>{t("meanNote")}</span>}
      </>
    );
  }
  const group = groupOf(who);
  return (
    <>
      <MethodLink method={who} exerciseId={exerciseId}>
        {pools(who)}
      </MethodLink>{" "}
      {group !== "others" && <span className={NOTE}>{t(group)}</span>}
    </>
  );
}
