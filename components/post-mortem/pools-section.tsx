import { useTranslations } from "next-intl";
import { MethodLink } from "@/components/compare/method-link";
import { HEADLINE_POOL } from "@/components/compare/shown";
import { scoreText } from "@/components/scores/scores-rows";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Hindsight } from "@/lib/contract/post-mortem";
import { percentText } from "@/lib/core/percent-text";

const HEAD = "py-1.5 ps-3 text-end font-normal rtl:text-start";
const CELL = "num py-1.5 ps-3 text-end whitespace-nowrap rtl:text-start";

/** Which pool would have been best: the pools of the last round, the nearest first. */
export function PoolsSection({ pools, exerciseId }: { pools: Hindsight["pools"]; exerciseId: string }) {
  const t = useTranslations("postMortem.pools");
  const names = useTranslations("compare.pool");
  const inSentence = useTranslations("compare.poolInSentence");
  const [best] = pools;
  if (!best) return null;
  return (
    <section aria-labelledby="pools" className="mt-12 max-w-prose">
      <SectionHeading id="pools">{t("title")}</SectionHeading>
      <p className="mt-2">{best.pool === HEADLINE_POOL ? t("bestIsHeadline") : t("best", { pool: inSentence(best.pool) })}</p>
      <table className="mt-2 w-full border-collapse text-sm">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr className="border-b border-line-strong text-xs text-ink-3">
            <th scope="col" className="text-start font-normal">
              <span className="sr-only">{t("pool")}</span>
            </th>
            <th scope="col" className={HEAD}>
              {t("probability")}
            </th>
            <th scope="col" className={HEAD}>
              {t("brier")}
            </th>
          </tr>
        </thead>
        <tbody>
          {pools.map(({ pool, probability, brier }) => (
            <tr key={pool} className={`border-b border-line ${pool === best.pool ? "font-semibold" : ""}`}>
              <th scope="row" className="py-1.5 text-start [font-weight:inherit]">
                <MethodLink method={pool} exerciseId={exerciseId}>
                  {names(pool)}
                </MethodLink>
              </th>
              <td className={CELL}>
                <bdi>{percentText(probability * 1000)}</bdi>
              </td>
              <td className={CELL}>
                <bdi dir="ltr">{scoreText("brier", brier)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
