import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { SectionHeading } from "@/components/ui/section-heading";
import type { MyOutcome } from "@/lib/contract/outcome";
import { percentText } from "@/lib/core/percent-text";
import { mustSaySimulated } from "@/lib/core/simulated";
import { beside, brierSumText, scoreText } from "./score";
import { ScoreTable } from "./score-table";

type Props = {
  brier: MyOutcome["brier"];
  pooled: MyOutcome["pooled"];
  /** My estimate that is scored, in per mille. */
  weights: readonly number[];
  /** Index of the scenario that came true. */
  happened: number;
  /** Its label inside a sentence. */
  scenario: string;
  revisedAfterReading: boolean;
};

/** My Brier score in plain words, beside sharing equally and the pools. */
export function ScoreSection({ brier, pooled, weights, happened, scenario, revisedAfterReading }: Props) {
  const t = useTranslations("outcome.score");
  const crowd = brier.pools.linear;
  const who = mustSaySimulated({ realPeople: pooled.n - pooled.simulated, simulated: pooled.simulated }) ? "simulated" : "real";
  const uniform = beside(brier.mine, brier.uniform);
  return (
    <section aria-labelledby="score">
      <SectionHeading id="score">{t("title")}</SectionHeading>
      <p className="mt-3 text-lg">
        {t("lede", { share: percentText(weights[happened] ?? 0), scenario, brier: scoreText(brier.mine) })}{" "}
        {typeof crowd === "number" ? t("besideBoth", { uniform, crowd: beside(brier.mine, crowd), who }) : t("besideUniform", { uniform })}
      </p>
      {revisedAfterReading && (
        <div className="mt-4">
          <Notice tone="warn" word={t("revised")}>
            {t("revisedText")}
          </Notice>
        </div>
      )}
      <div className="mt-5">
        <ScoreTable brier={brier} revised={revisedAfterReading} />
      </div>
      <p className="mt-2 text-xs text-ink-3">{t("pooled", pooled)}</p>
      <p className="mt-4 text-sm text-ink-2">{t("explain", { uniform: scoreText(brier.uniform) })}</p>
      <p className="mt-2 text-sm text-ink-2">{t("sum", { terms: brierSumText(weights, happened), brier: scoreText(brier.mine) })}</p>
    </section>
  );
}
