import { useTranslations } from "next-intl";
import type { Dispatch, KeyboardEvent, PointerEvent } from "react";
import { percentNumberText } from "@/lib/core/percent-text";
import { stepOfKey } from "./bar-keys";
import type { EstimateAction } from "./draft-state";
import { fieldId } from "./estimate-ids";
import type { RowState } from "./row-state";
import type { ShareFieldState } from "./use-share-field";

type Props = { row: RowState; label: string; describedBy: string; field: ShareFieldState; dispatch: Dispatch<EstimateAction> };

/** A press into an unfocused field takes all of its text, so that typing replaces the number. */
function selectOnFirstPress(event: PointerEvent<HTMLInputElement>): void {
  if (event.pointerType !== "mouse" || document.activeElement === event.currentTarget) return;
  event.preventDefault();
  event.currentTarget.focus();
  event.currentTarget.select();
}

/** The number field of one scenario: any way of writing a probability, or all of them at once. */
export function ShareField({ row, label, describedBy, field, dispatch }: Props) {
  const t = useTranslations("estimate.row");
  const { index, sharePermille, text, locked } = row;

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    if (event.key === "Enter") {
      field.commit("enter");
      requestAnimationFrame(() => input.select()); // after the committed number is in the field
    } else if (event.key === "Escape") {
      if (text === null) dispatch({ type: "cancel" });
      else field.type(null);
    } else if ((event.key === "ArrowUp" || event.key === "ArrowDown") && !locked) {
      event.preventDefault();
      if (text !== null) field.commit("enter");
      const permille = stepOfKey(event, false);
      if (permille !== null && !field.invalid) dispatch({ type: "step", index, source: "keys", permille, held: event.repeat });
    }
  };

  return (
    <label className="flex h-11 w-24 items-center rounded-md border border-line-strong bg-surface pe-2.5 outline-offset-2 outline-accent focus-within:outline-2 has-aria-invalid:border-danger">
      <input
        id={fieldId(row.scenarioId)}
        type="text"
        inputMode="decimal"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        maxLength={400}
        aria-label={t("field", { scenario: label })}
        aria-describedby={describedBy}
        aria-invalid={field.invalid || undefined}
        readOnly={locked}
        placeholder="–"
        value={text ?? (sharePermille === null ? "" : percentNumberText(sharePermille))}
        onChange={(event) => field.type(event.target.value)}
        onBlur={() => {
          field.commit("leave");
          dispatch({ type: "end" });
        }}
        onKeyDown={onKeyDown}
        onPointerDown={selectOnFirstPress}
        className="h-full w-full min-w-0 scroll-mb-28 rounded-md bg-transparent ps-2 pe-1 text-end text-lg font-semibold text-ink outline-none placeholder:text-ink-3 read-only:text-ink-2"
      />
      <span aria-hidden="true" className="text-sm text-ink-2">
        %
      </span>
    </label>
  );
}
