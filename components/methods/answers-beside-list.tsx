import { useTranslations } from "next-intl";
import type { Interval } from "@/lib/contract/cases";
import { leastOutsidePercent } from "@/lib/core/answer-spread";
import { percentNumberText } from "@/lib/core/percent-text";
import type { PhraseSpread } from "./phrase-spread";
import { PhraseTable } from "./phrase-table";

const bandText = (lowPermille: number, highPermille: number) => `${percentNumberText(lowPermille, 0)}\u2060–\u2060${percentNumberText(highPermille, 0)}\u202f%`;

type BandedSpread = PhraseSpread & { band: Interval };

/** What a published list lays down for a phrase beside what people say it means, and how many answers lie outside the list's band at least. */
export function AnswersBesideList({ phrases, listName }: { phrases: readonly BandedSpread[]; listName: string }) {
  const t = useTranslations("methods.words");
  const columns = [
    { id: "band", head: listName, text: ({ band }: BandedSpread) => bandText(band.lowPermille, band.highPermille) },
    { id: "middle", head: t("middleHalf"), text: ({ p25Permille, p75Permille }: BandedSpread) => bandText(p25Permille, p75Permille) },
    { id: "outside", head: t("outside"), text: (one: BandedSpread) => t("atLeast", { percent: leastOutsidePercent(one, one.band) }) },
  ];
  return <PhraseTable caption={t("besideCaption", { list: listName })} columns={columns} rows={phrases} />;
}
