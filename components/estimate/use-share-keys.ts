import type { Dispatch, KeyboardEvent } from "react";
import type { setShare } from "@/lib/core/draft";
import { barIntent, type BarIntent } from "./bar-keys";
import type { EstimateAction } from "./draft-state";
import { fieldId } from "./estimate-ids";
import type { RowState } from "./row-state";

type Options = {
  row: RowState;
  dispatch: Dispatch<EstimateAction>;
  /** How the other shares make room; as the bars do it when left out. */
  by?: typeof setShare;
  /** Moves the focus to the number field, for a digit typed on the range. */
  leadTo: (id: string) => void;
  /** Escape also gives up what a pointer is doing. */
  onCancel?: () => void;
};

/** The keys of a range that moves one share: steps, lock, Escape, and digits that open its number field. */
export function useShareKeys({ row, dispatch, by, leadTo, onCancel }: Options): (event: KeyboardEvent<HTMLInputElement>) => void {
  const { index, scenarioId, locked } = row;
  const act = (intent: BarIntent, held: boolean) => {
    if (intent.kind === "cancel") {
      onCancel?.();
      return dispatch({ type: "cancel" });
    }
    if (intent.kind === "lock") return held ? undefined : dispatch({ type: "lock", index });
    if (locked) return;
    if (intent.kind === "step") return dispatch({ type: "step", index, source: "keys", permille: intent.permille, held, by });
    dispatch({ type: "text", index, text: intent.text });
    leadTo(fieldId(scenarioId));
  };
  return (event) => {
    const intent = barIntent(event, getComputedStyle(event.currentTarget).direction === "rtl");
    if (!intent) return;
    event.preventDefault();
    act(intent, event.repeat);
  };
}
