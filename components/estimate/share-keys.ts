import type { Dispatch } from "react";
import type { setShare } from "@/lib/core/draft";
import type { EstimateAction } from "./estimate-state";
import { fieldId } from "./estimate-ids";
import type { RangeKeyOptions } from "./range-keys";
import type { RowState } from "./row-state";

type Options = {
  row: RowState;
  dispatch: Dispatch<EstimateAction>;
  /** How the other shares make room; as the bars do it when left out. */
  by?: typeof setShare;
  /** Moves the focus to the number field, for a digit typed on the range. */
  leadTo: (id: string) => void;
};

/** What the keys of a range do that moves one share. */
export function shareKeys({ row, dispatch, by, leadTo }: Options): RangeKeyOptions {
  const { index, scenarioId, locked } = row;
  return {
    locked,
    onStep: (permille, held) => dispatch({ type: "step", index, source: "keys", permille, held, by }),
    onLock: () => dispatch({ type: "lock", index }),
    onType: (text) => {
      dispatch({ type: "text", index, text });
      leadTo(fieldId(scenarioId));
    },
    onCancel: () => dispatch({ type: "cancel" }),
  };
}
