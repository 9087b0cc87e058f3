import { useTranslations } from "next-intl";
import { useRef, type Dispatch } from "react";
import { Tile } from "@/components/ui/tile";
import { percentText } from "@/lib/core/percent-text";
import { setTowards } from "@/lib/core/triangle";
import type { EstimateAction } from "../estimate-state";
import { barId } from "../estimate-ids";
import { LockButton } from "../row-buttons";
import { rangeKeys } from "../range-keys";
import type { RowState } from "../row-state";
import { shareKeys } from "../share-keys";
import { useValueText } from "../use-value-text";

type Props = {
  row: RowState;
  label: string;
  ordered: boolean;
  describedBy: string;
  /** Where the corner's words stand. */
  className: string;
  dispatch: Dispatch<EstimateAction>;
  leadTo: (id: string) => void;
  onFocus: (index: number | null) => void;
};

/** One corner's scenario in two lines. Its words are the range that moves the point towards the corner and away from it. */
export function Corner({ row, label, ordered, describedBy, className, dispatch, leadTo, onFocus }: Props) {
  const t = useTranslations("estimate.triangle");
  const { index, sharePermille, locked } = row;
  const valueText = useValueText(row);
  const keys = shareKeys({ row, dispatch, by: setTowards, leadTo });
  const pressed = useRef(false);
  return (
    <div role="group" aria-label={label} className={`relative min-h-11 min-w-0 rounded-sm px-1 py-0.5 outline-offset-2 outline-accent has-[input:focus-visible]:outline-2 ${className}`}>
      <span aria-hidden="true" className="flex items-start gap-x-1.5 text-sm leading-5 font-semibold">
        <Tile index={index} ordered={ordered} size="sm" />
        {label}
      </span>
      <span className="flex h-5 items-center ps-[1.625rem] text-sm leading-5 text-ink-2">
        <bdi aria-hidden="true" className="num">
          {sharePermille === null ? "–" : percentText(sharePermille)}
        </bdi>
        <span className="relative z-1 max-[520px]:ms-auto">
          <LockButton row={row} label={label} dispatch={dispatch} />
        </span>
      </span>
      <input
        id={barId(row.scenarioId)}
        type="range"
        min={0}
        max={1000}
        step={1}
        value={sharePermille ?? 0}
        aria-label={t("towards", { scenario: label })}
        aria-valuetext={valueText}
        aria-describedby={describedBy}
        aria-disabled={locked || undefined}
        onChange={({ target }) => {
          // screen readers set the range directly; a press on the words only brings the focus
          if (!pressed.current) dispatch({ type: "move", index, source: "keys", permille: target.valueAsNumber, by: setTowards });
        }}
        onPointerDown={(event) => {
          event.preventDefault();
          pressed.current = true;
          event.currentTarget.focus({ preventScroll: true });
        }}
        onPointerUp={() => {
          pressed.current = false;
        }}
        onPointerCancel={() => {
          pressed.current = false;
        }}
        onKeyDown={rangeKeys(keys)}
        onFocus={() => onFocus(index)}
        onBlur={() => {
          onFocus(null);
          dispatch({ type: "end" });
        }}
        className="absolute inset-0 m-0 size-full cursor-pointer touch-manipulation scroll-mb-28 appearance-none opacity-0"
      />
    </div>
  );
}
