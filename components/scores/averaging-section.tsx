import { useTranslations } from "next-intl";
import { MethodLink } from "@/components/compare/method-link";
import { HEADLINE_POOL } from "@/components/compare/shown";
import { SectionHeading } from "@/components/ui/section-heading";
import type { ScoresAnswer } from "@/lib/contract/scores";
import { scoreText } from "./scores-rows";

/** The longest bar stands for a person on average, or for the pool where that is worse by rounding. */
const partOf = (score: number, whole: number) => (whole > 0 ? `${(score / whole) * 100}%` : "0%");

/** What the pool gained by averaging people out, how many still did better, and which pool came closest. */
export function AveragingSection({ answer }: { answer: ScoresAnswer }) {
  const t = useTranslations("scores.averaging");
  const poolNames = useTranslations("compare.poolInSentence");
  const { diversity, n, betterThanPool, bestPool, skillAgainstUniform, exerciseId } = answer;
  const [pool, individual, bought] = [diversity.pool, diversity.meanIndividual, diversity.diversity].map((score) => scoreText("brier", score));
  const texts = { pool: pool ?? "", individual: individual ?? "", diversity: bought ?? "" };
  return (
    <section aria-labelledby="averaging">
      <SectionHeading id="averaging">{t("title")}</SectionHeading>
      <p className="mt-2">{diversity.diversity > 0 ? t("sentence", texts) : t("nothing")}</p>
      <dl className="mt-4 grid gap-2 text-sm">
        <Bar name={t("individual")} score={diversity.meanIndividual} whole={diversity.meanIndividual} fill="var(--ink-3)" />
        <Bar name={t("pool")} score={diversity.pool} whole={diversity.meanIndividual} fill="var(--ink)" />
      </dl>
      <p className="mt-2 text-xs text-ink-3 [&>a]:finger">
        <MethodLink method="diversity" exerciseId={exerciseId}>
          {t("sum", texts)}
        </MethodLink>
      </p>
      <p className="mt-4">{t("better", { better: betterThanPool, n, percent: Math.round((betterThanPool / Math.max(1, n)) * 100) })}</p>
      <p className="mt-2 text-ink-2">{bestPool === HEADLINE_POOL ? t("bestIsHeadline") : t("best", { pool: poolNames(bestPool) })}</p>
      <p className="mt-2 text-ink-2">
        {t("skill", { better: skillAgainstUniform >= 0 ? "yes" : "no", percent: Math.round(Math.abs(skillAgainstUniform) * 100) })}{" "}
        <MethodLink method="skill" exerciseId={exerciseId}>
          {t("skillLink")}
        </MethodLink>
      </p>
    </section>
  );
}

function Bar({ name, score, whole, fill }: { name: string; score: number; whole: number; fill: string }) {
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1">
      <dt>{name}</dt>
      <dd className="num">{scoreText("brier", score)}</dd>
      <dd aria-hidden="true" className="col-span-2">
        <svg width="100%" height="10" className="block rtl:-scale-x-100">
          <rect width="100%" height="10" fill="var(--sunken)" />
          <rect width={partOf(score, whole)} height="10" fill={fill} />
        </svg>
      </dd>
    </div>
  );
}
