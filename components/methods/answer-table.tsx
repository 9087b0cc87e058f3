import { useTranslations } from "next-intl";
import { type PhraseSpread, spreadPercent } from "./phrase-spread";
import { PhraseTable } from "./phrase-table";

const POINTS = ["p10Permille", "p25Permille", "medianPermille", "p75Permille", "p90Permille"] as const;

/** What people say that each phrase means, in per cent: the numbers of the strips. */
export function AnswerTable({ phrases }: { phrases: readonly PhraseSpread[] }) {
  const t = useTranslations("methods.words");
  const columns = POINTS.map((point) => ({ id: point, head: t(`point.${point}`), text: (one: PhraseSpread) => spreadPercent(one[point]) }));
  return <PhraseTable caption={t("tableCaption")} columns={columns} rows={phrases} />;
}
