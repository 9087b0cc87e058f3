import { useFormatter, useTranslations } from "next-intl";
import { overlappingPairs, widestOf, widthPermille } from "@/lib/core/answer-spread";
import { percentNumberText } from "@/lib/core/percent-text";
import type { PhraseSpread } from "./phrase-spread";

const percent = (permille: number) => percentNumberText(permille, permille % 10 === 0 ? 0 : 1);

/** What the numbers show, in three sentences; each is computed, and one that does not hold is left out. */
export function WordsFacts({ phrases }: { phrases: readonly PhraseSpread[] }) {
  const t = useTranslations("methods.words.fact");
  const format = useFormatter();
  const widest = widestOf(phrases);
  const agreed = phrases.filter((one) => widthPermille(one) === 0).map(({ phrase }) => t("phrase", { phrase }));
  return (
    <ul className="mt-8 grid max-w-[64rem] gap-x-12 gap-y-4 tablet:grid-cols-3">
      {widest && (
        <li className="border-t-2 border-ink pt-3">{t("widest", { phrase: widest.phrase, low: percent(widest.p10Permille), high: percent(widest.p90Permille) })}</li>
      )}
      <li className="border-t-2 border-ink pt-3">{t("overlap", overlappingPairs(phrases))}</li>
      {agreed.length > 0 && <li className="border-t-2 border-ink pt-3">{t("agreed", { phrases: format.list(agreed), count: agreed.length })}</li>}
    </ul>
  );
}
