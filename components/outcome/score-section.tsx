import { useTranslations } from "next-intl";
import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { SectionHeading } from "@/components/ui/section-heading";
import type { MyOutcome } from "@/lib/contract/outcome";
import { percentText } from "@/lib/core/percent-text";
import { mustSaySimulated } from "@/lib/core/simulated";
import { beside, brierSumText, scoreText } from "./score";
import { ScoreTable } from "./score-table";

type Props = {
  found: Pick<MyOutcome, "brier" | "pooled" | "revisedAfterReading">;
  /** My estimate that is scored, in per mille; null for a reader without one. */
  weights: readonly number[] | null;
  /** Index of the scenario that came true. */
  happened: number;
  /** Its label inside a sentence. */
  scenario: string;
  exerciseId: string;
};

/** The Brier score in plain words, beside sharing equally and the pools: mine, or the crowd's for who has none. */
export function ScoreSection({ found: { brier, pooled, revisedAfterReading }, weights, happened, scenario, exerciseId }: Props) {
  const t = useTranslations("outcome.score");
  const { mine } = brier;
  return (
    <section aria-labelledby="score">
      <SectionHeading id="score">{t(mine === null ? "titleCrowd" : "title")}</SectionHeading>
      <p className="mt-3 text-lg">{mine === null || !weights ? <CrowdLede brier={brier} /> : <MyLede {...{ brier, mine, pooled, share: weights[happened] ?? 0, scenario }} />}</p>
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
      {weights && mine !== null && <p className="mt-2 text-sm text-ink-2">{t("sum", { terms: brierSumText(weights, happened), brier: scoreText(mine) })}</p>}
      <Link href={`/exercises/${exerciseId}/scores`} prefetch={false} className="mt-2 inline-flex min-h-11 items-center text-sm text-accent">
        {t("all")}
      </Link>
    </section>
  );
}

type MyLedeProps = Pick<MyOutcome, "brier" | "pooled"> & { mine: number; share: number; scenario: string };

function MyLede({ brier, mine, pooled, share, scenario }: MyLedeProps) {
  const t = useTranslations("outcome.score");
  const crowd = brier.pools.linear;
  const who = mustSaySimulated({ realPeople: pooled.n - pooled.simulated, simulated: pooled.simulated }) ? "simulated" : "real";
  const uniform = beside(mine, brier.uniform);
  const lede = t("lede", { share: percentText(share), scenario, brier: scoreText(mine) });
  const compared = typeof crowd === "number" ? t("besideBoth", { uniform, crowd: beside(mine, crowd), who }) : t("besideUniform", { uniform });
  return `${lede} ${compared}`;
}

function CrowdLede({ brier }: Pick<MyOutcome, "brier">) {
  const t = useTranslations("outcome.score");
  const crowd = brier.pools.linear;
  if (typeof crowd !== "number") return t("nobody");
  return t("ledeCrowd", { brier: scoreText(crowd), uniform: beside(crowd, brier.uniform) });
}
