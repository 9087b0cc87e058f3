"use client";
import type { ReactNode } from "react";
import type { GestureSource } from "./estimate-state";
import { rangeKeys, type RangeKeyOptions } from "./range-keys";
import { useBarPointer } from "./use-bar-pointer";

type Props = RangeKeyOptions & {
  id: string;
  label: string;
  /** 0 to 1000; null while it is not set. */
  valuePermille: number | null;
  valueText: string;
  describedBy: string;
  /** The drawn bar. */
  children: ReactNode;
  onMove: (permille: number, source: GestureSource) => void;
  onEnd: () => void;
};

/** A native range, transparent, over a drawn bar. Screen readers and keyboards meet the range, eyes the drawing. */
export function RangeBar({ id, label, valuePermille, valueText, describedBy, children, onMove, onEnd, ...keys }: Props) {
  const { locked, onCancel } = keys;
  const pointer = useBarPointer({ sharePermille: valuePermille, disabled: locked, onMove: (permille) => onMove(permille, "pointer"), onEnd, onCancel });
  const cancel = () => {
    pointer.release();
    onCancel();
  };
  return (
    <div className="relative h-11 rounded-sm outline-offset-2 outline-accent has-focus-visible:outline-2">
      {children}
      <input
        id={id}
        type="range"
        min={0}
        max={1000}
        step={1}
        value={valuePermille ?? 0}
        aria-label={label}
        aria-valuetext={valueText}
        aria-describedby={describedBy}
        aria-disabled={locked || undefined}
        onChange={(event) => {
          // screen readers set the range directly; under a pointer the gesture decides
          if (!pointer.isPressed()) onMove(event.target.valueAsNumber, "keys");
        }}
        onKeyDown={rangeKeys({ ...keys, onCancel: cancel })}
        onBlur={onEnd}
        className={`absolute inset-0 m-0 size-full scroll-mb-28 touch-pan-y appearance-none opacity-0 ${locked ? "cursor-not-allowed" : "cursor-ew-resize"}`}
        {...pointer.handlers}
      />
    </div>
  );
}
