import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import { percentNumberText } from "@/lib/core/percent-text";
import { stepOfKey } from "./bar-keys";
import type { EstimateAction } from "./estimate-state";
import { fieldId } from "./estimate-ids";
import { NumberField } from "./number-field";
import type { RowState } from "./row-state";
import type { ShareFieldState } from "./use-share-field";

type Props = { row: RowState; label: string; describedBy: string; field: ShareFieldState; dispatch: Dispatch<EstimateAction> };

/** The number field of one scenario: any way of writing a probability, or all of them at once. */
export function ShareField({ row, label, describedBy, field, dispatch }: Props) {
  const t = useTranslations("estimate.row");
  const { index, sharePermille, text, locked } = row;
  return (
    <NumberField
      id={fieldId(row.scenarioId)}
      label={t("field", { scenario: label })}
      describedBy={describedBy}
      value={text ?? (sharePermille === null ? "" : percentNumberText(sharePermille))}
      isPercent
      invalid={field.invalid}
      readOnly={locked}
      isWritten={text !== null}
      onType={field.type}
      onCommit={field.commit}
      onCancel={() => dispatch({ type: "cancel" })}
      onStep={(event) => {
        const permille = stepOfKey(event, false);
        if (permille !== null && !field.invalid) dispatch({ type: "step", index, source: "keys", permille, held: event.repeat });
      }}
      onLeave={() => dispatch({ type: "end" })}
    />
  );
}
