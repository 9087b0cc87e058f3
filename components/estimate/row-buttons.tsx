import { useTranslations } from "next-intl";
import type { Dispatch, KeyboardEvent } from "react";
import { STEP_PERMILLE } from "@/lib/core/draft-step";
import type { EstimateAction } from "./estimate-state";
import type { RowState } from "./row-state";

type Props = { row: RowState; label: string; dispatch: Dispatch<EstimateAction> };

/** A held Enter presses a button again and again; each press would be a fresh one and run through the stop at 0.1 %. */
function ignoreRepeat(event: KeyboardEvent): void {
  if (event.repeat && event.key === "Enter") event.preventDefault();
}

/** − or +: one per cent, one step of undo. */
export function StepButton({ row, label, direction, dispatch }: Props & { direction: "less" | "more" }) {
  const t = useTranslations("estimate.row");
  const permille = direction === "less" ? -STEP_PERMILLE.arrow : STEP_PERMILLE.arrow;
  const press = () => {
    if (row.locked) return;
    dispatch({ type: "end" });
    dispatch({ type: "step", index: row.index, source: "pointer", permille, held: false });
    dispatch({ type: "end" });
  };
  return (
    <button
      type="button"
      aria-label={t(direction, { scenario: label })}
      aria-disabled={row.locked || undefined}
      onClick={press}
      onKeyDown={ignoreRepeat}
      className="grid h-11 w-11 shrink-0 scroll-mb-28 place-items-center rounded-md border border-line text-lg text-ink-2 hover:bg-sunken hover:text-ink disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:text-ink-3 tablet:w-10"
    >
      <span aria-hidden="true">{direction === "less" ? "−" : "+"}</span>
    </button>
  );
}

/** Keeps a share where it is. Only a set share can be kept. */
export function LockButton({ row, label, dispatch }: Props) {
  const t = useTranslations("estimate.row");
  const unset = row.sharePermille === null;
  return (
    <button
      type="button"
      aria-label={t("lock", { scenario: label })}
      aria-pressed={row.locked}
      aria-disabled={unset || undefined}
      onClick={unset ? undefined : () => dispatch({ type: "lock", index: row.index })}
      className="h-11 w-14 shrink-0 max-[520px]:ms-auto scroll-mb-28 text-sm text-ink-2 underline decoration-ink-3 underline-offset-4 hover:text-ink disabled:no-underline disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:text-ink-3 aria-disabled:no-underline aria-pressed:font-semibold aria-pressed:text-ink"
    >
      {row.locked ? t("locked") : t("lockShort")}
    </button>
  );
}
