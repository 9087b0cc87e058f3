import { useTranslations } from "next-intl";
import { scoreText } from "@/components/scores/scores-rows";
import { ButtonLink } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";
import type { Calibration } from "@/lib/contract/calibration";
import { ExerciseTable } from "./exercise-table";
import { RecordSection } from "./record-section";

const brierText = (score: number) => scoreText("brier", score);

/** What is not in the records, and why. */
function LeftOut({ ambiguous, afterReading }: Pick<Calibration, "ambiguous" | "afterReading">) {
  const t = useTranslations("calibration.leftOut");
  if (ambiguous + afterReading === 0) return null;
  return (
    <ul className="mt-4 max-w-prose text-sm text-ink-3">
      {ambiguous > 0 && <li>{t("ambiguous", { n: ambiguous })}</li>}
      {afterReading > 0 && <li>{t("afterReading", { n: afterReading })}</li>}
    </ul>
  );
}

function Nothing() {
  const t = useTranslations("calibration.nothing");
  return (
    <div className="mt-8 max-w-prose border-y border-line py-6">
      <p className="font-semibold">{t("title")}</p>
      <p className="mt-1 text-ink-2">{t("text")}</p>
      <p className="mt-4">
        <ButtonLink href="/">{t("home")}</ButtonLink>
      </p>
    </div>
  );
}

/** How often what the reader said came true, the pool over the same exercises, and published crowds. */
export function CalibrationView({ answer: { mine, pool, exercises, published, ...leftOut } }: { answer: Calibration }) {
  const t = useTranslations("calibration");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-prose text-lg text-ink-2">{t("lede")}</p>
      {mine === null && <Nothing />}
      <LeftOut {...leftOut} />
      {mine && (
        <RecordSection id="mine" title={t("mine.title")} record={mine}>
          {t("mine.text", { exercises: mine.exercises, brier: brierText(mine.meanBrier), pool: pool ? brierText(pool.meanBrier) : "" })}
        </RecordSection>
      )}
      {pool && (
        <RecordSection id="pool" title={t("pool.title")} record={pool}>
          {t("pool.text", { exercises: pool.exercises, brier: brierText(pool.meanBrier) })}
        </RecordSection>
      )}
      {exercises.length > 0 && <ExerciseTable exercises={exercises} />}
      {published && (
        <RecordSection id="published" title={t("published.title")} record={published}>
          {t("published.text", { exercises: published.exercises, brier: brierText(published.meanBrier), individual: brierText(published.meanIndividual) })}
        </RecordSection>
      )}
    </>
  );
}
