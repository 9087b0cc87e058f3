import { useTranslations } from "next-intl";
import { percentText } from "@/lib/core/percent-text";
import type { RowState } from "./row-state";

/** What a screen reader says of a share: "14.3 %, takes the rest", "not set", "60.0 %, locked". */
export function useValueText({ sharePermille, locked, hint }: RowState): string {
  const t = useTranslations("estimate.row");
  const tHint = useTranslations("estimate.hint");
  if (sharePermille === null) return t("notSet");
  const share = percentText(sharePermille);
  if (locked) return t("valueLocked", { share });
  return hint ? t("valueHint", { share, hint: tHint(hint) }) : share;
}
