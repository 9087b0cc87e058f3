import { useTranslations } from "next-intl";
import { SectionHeading } from "@/components/ui/section-heading";
import type { ScoresAnswer } from "@/lib/contract/scores";
import { scoreText } from "./scores-rows";

const HEAD = "py-1.5 ps-3 text-end font-normal rtl:text-start";
const CELL = "num py-1.5 ps-3 text-end rtl:text-start";

/** Brier scores round by round: whether talking it over made the crowd, and the reader, any better. */
export function RoundScores({ rounds }: Pick<ScoresAnswer, "rounds">) {
  const t = useTranslations("scores.rounds");
  if (rounds.length === 0) return null;
  return (
    <section aria-labelledby="by-round" className="mt-14 max-w-prose">
      <SectionHeading id="by-round">{t("title")}</SectionHeading>
      <table className="mt-2 w-full border-collapse text-sm">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr className="border-b border-line-strong text-xs text-ink-3">
            <td />
            <th scope="col" className={HEAD}>
              {t("pool")}
            </th>
            <th scope="col" className={HEAD}>
              {t("you")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ round, n, linear, mine }) => (
            <tr key={round} className="border-b border-line">
              <th scope="row" className="py-1.5 text-start font-normal">
                {t("round", { round, n })}
              </th>
              <td className={CELL}>
                <bdi dir="ltr">{scoreText("brier", linear)}</bdi>
              </td>
              <td className={`${CELL} text-accent`}>{mine === null ? t("none") : <bdi dir="ltr">{scoreText("brier", mine)}</bdi>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Brier scores of the teams' linear pools, as far as their groups are large enough to be told apart. */
export function TeamScores({ teams }: Pick<ScoresAnswer, "teams">) {
  const t = useTranslations("scores.teams");
  if (teams.length === 0) return null;
  return (
    <section aria-labelledby="by-team" className="mt-14 max-w-prose">
      <SectionHeading id="by-team">{t("title")}</SectionHeading>
      <table className="mt-2 w-full border-collapse text-sm">
        <caption className="sr-only">{t("caption")}</caption>
        <tbody>
          {teams.map(({ id, name, n, scores }) => (
            <tr key={id} className="border-b border-line">
              <th scope="row" className="py-1.5 text-start font-normal">
                <bdi>{name}</bdi> <span className="text-xs text-ink-3">{t("people", { n })}</span>
              </th>
              <td className={CELL}>
                <bdi dir="ltr">{scoreText("brier", scores.brier ?? null)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
