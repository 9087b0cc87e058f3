import { useTranslations } from "next-intl";
import { memo, useId, type Dispatch } from "react";
import { Tile } from "@/components/ui/tile";
import { chanceOf } from "@/lib/core/chance";
import { Bar } from "./bar";
import { chanceText } from "./chance-text";
import type { EstimateAction } from "./estimate-state";
import { fieldId } from "./estimate-ids";
import { FieldNoteText } from "./field-note";
import { LockButton, StepButton } from "./row-buttons";
import type { RowState } from "./row-state";
import { ShareField } from "./share-field";
import { useShareField } from "./use-share-field";
import { useValueText } from "./use-value-text";

type Props = { row: RowState; label: string; ordered: boolean; scenarios: number; anyLock: boolean; dispatch: Dispatch<EstimateAction> };

/** Rows are made anew for each state: one that says the same is not drawn again while another share is dragged. */
function showSame({ row, ...rest }: Props, { row: nextRow, ...nextRest }: Props): boolean {
  return sameFields(row, nextRow) && sameFields(rest, nextRest);
}

function sameFields<T extends object>(some: T, others: T): boolean {
  return Object.entries(some).every(([key, value]) => Object.is(value, others[key as keyof T]));
}

/** One scenario: name and phrase, bar, field with its buttons, and a line for hints that is always there. */
export const ScenarioRow = memo(function ScenarioRow({ row, label, ordered, scenarios, anyLock, dispatch }: Props) {
  const tHint = useTranslations("estimate.hint");
  const tChance = useTranslations("estimate.chance");
  const nameId = useId();
  const noteId = useId();
  const field = useShareField(row, scenarios, anyLock, dispatch);
  const valueText = useValueText(row);
  return (
    <div role="group" aria-labelledby={nameId} className="grid grid-cols-[minmax(0,1fr)] gap-x-4 gap-y-1 max-[520px]:gap-y-1.5 min-[521px]:grid-cols-[minmax(0,1fr)_auto]">
      <div className="flex items-start gap-x-2.5">
        <Tile index={row.index} ordered={ordered} />
        <span id={nameId} className="font-semibold leading-[1.375rem]">
          {label}
        </span>
        <span className="ms-auto shrink-0 ps-2 text-sm leading-[1.375rem] text-ink-3">{row.sharePermille !== null && chanceText(tChance, chanceOf(row.sharePermille, 1000))}</span>
      </div>
      <div className="min-[521px]:col-start-1">
        <Bar row={row} label={label} valueText={valueText} describedBy={noteId} dispatch={dispatch} />
      </div>
      <div className="flex items-center gap-1 min-[521px]:col-start-2">
        <StepButton row={row} label={label} direction="less" dispatch={dispatch} />
        <ShareField row={row} label={label} describedBy={noteId} field={field} dispatch={dispatch} />
        <StepButton row={row} label={label} direction="more" dispatch={dispatch} />
        <LockButton row={row} label={label} dispatch={dispatch} />
      </div>
      <p className="col-span-full flex min-h-[1.0625rem] flex-wrap justify-between gap-x-4 text-xs text-ink-2">
        <span>{row.hint && tHint(row.hint)}</span>
        <span id={noteId} className="num">
          {field.note && <FieldNoteText note={field.note} fieldId={fieldId(row.scenarioId)} onMeant={field.useMeant} />}
        </span>
      </p>
    </div>
  );
}, showSame);
