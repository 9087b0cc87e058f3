"use client";
import type { Dispatch } from "react";
import { DrawnBar } from "./drawn-bar";
import type { EstimateAction } from "./draft-state";
import { barId, focusById } from "./estimate-ids";
import type { RowState } from "./row-state";
import { useBarPointer } from "./use-bar-pointer";
import { useShareKeys } from "./use-share-keys";

type Props = { row: RowState; label: string; valueText: string; describedBy: string; dispatch: Dispatch<EstimateAction> };

/** One bar: a native range, transparent, over the drawn bar. Screen readers and keyboards meet the range, eyes the drawing. */
export function Bar({ row, label, valueText, describedBy, dispatch }: Props) {
  const { index, sharePermille, locked } = row;
  const pointer = useBarPointer({
    sharePermille,
    disabled: locked,
    onMove: (permille) => dispatch({ type: "move", index, source: "pointer", permille }),
    onEnd: () => dispatch({ type: "end" }),
    onCancel: () => dispatch({ type: "cancel" }),
  });
  const onKeyDown = useShareKeys({ row, dispatch, leadTo: focusById, onCancel: pointer.release });
  return (
    <div className="relative h-11 rounded-sm outline-offset-2 outline-accent has-focus-visible:outline-2">
      <DrawnBar row={row} />
      <input
        id={barId(row.scenarioId)}
        type="range"
        min={0}
        max={1000}
        step={1}
        value={sharePermille ?? 0}
        aria-label={label}
        aria-valuetext={valueText}
        aria-describedby={describedBy}
        aria-disabled={locked || undefined}
        onChange={(event) => {
          // screen readers set the range directly; under a pointer the gesture decides
          if (!pointer.isPressed()) dispatch({ type: "move", index, source: "keys", permille: event.target.valueAsNumber });
        }}
        onKeyDown={onKeyDown}
        onBlur={() => dispatch({ type: "end" })}
        className={`absolute inset-0 m-0 size-full scroll-mb-28 touch-pan-y appearance-none opacity-0 ${locked ? "cursor-not-allowed" : "cursor-ew-resize"}`}
        {...pointer.handlers}
      />
    </div>
  );
}
