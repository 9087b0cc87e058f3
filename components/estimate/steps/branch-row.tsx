import { useTranslations } from "next-intl";
import { useId, type Dispatch } from "react";
import { scenarioClasses } from "@/components/ui/scenario-classes";
import { Tile } from "@/components/ui/tile";
import type { Draft } from "@/lib/core/draft";
import { percentText } from "@/lib/core/percent-text";
import type { HeldAnswer } from "../answer-texts";
import { stepOfKey } from "../bar-keys";
import { DrawnBar } from "../drawn-bar";
import type { EstimateAction } from "../estimate-state";
import { barId, focusById } from "../estimate-ids";
import { FieldNoteText } from "../field-note";
import { NumberField } from "../number-field";
import { RangeBar } from "../range-bar";
import { answerBarId } from "./answer-ids";
import type { BranchState } from "./branch-state";
import { givenAnswer, steppedAnswer, type AnswerPlace } from "./give-answer";
import { useAnswerField, type AnswerField } from "./use-answer-field";

type Props = {
  branch: BranchState;
  place: AnswerPlace;
  label: string;
  /** The scenario in which the branch ends; undefined where a question follows. */
  scenario: { id: string; label: string } | undefined;
  ordered: boolean;
  draft: Draft;
  held: HeldAnswer | null;
  dispatch: Dispatch<EstimateAction>;
};

function useMark({ isLocked, isHeld, fromShares, counts }: BranchState): string | null {
  const t = useTranslations("estimate.steps");
  const tHint = useTranslations("estimate.hint");
  const tRow = useTranslations("estimate.row");
  if (isLocked) return tRow("locked");
  if (isHeld) return tHint("held");
  return fromShares && counts ? t("fromShares") : null;
}

/** What the branch is called, where it ends, and what it is of the whole. */
function BranchHead({ branch, label, scenario, ordered }: Pick<Props, "branch" | "label" | "scenario" | "ordered">) {
  const t = useTranslations("estimate.steps");
  return (
    <p className="col-span-full flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="font-semibold leading-[22px]">{label}</span>
      {scenario && branch.scenario !== null && (
        <span className="flex items-center gap-x-1.5 text-sm text-ink-2">
          <Tile index={branch.scenario} ordered={ordered} size="sm" />
          {scenario.label}
        </span>
      )}
      <span className="num ms-auto min-h-[22px] text-sm leading-[22px] text-ink-3">
        {branch.massPermille !== null && <bdi>{t("ofAll", { share: percentText(branch.massPermille) })}</bdi>}
      </span>
    </p>
  );
}

type PartProps = Omit<Props, "ordered" | "held"> & { field: AnswerField; noteId: string };

function BranchBar({ branch, place, label, scenario, draft, dispatch, field, noteId }: PartProps) {
  const tRow = useTranslations("estimate.row");
  const mark = useMark(branch);
  const { sharePermille } = branch;
  const fixed = branch.isHeld || branch.isLocked;
  const share = sharePermille === null ? tRow("notSet") : percentText(sharePermille);
  return (
    <RangeBar
      id={scenario ? barId(scenario.id) : answerBarId(place.nodeId, place.branchId)}
      label={label}
      valuePermille={sharePermille}
      valueText={mark && sharePermille !== null ? tRow("valueHint", { share, hint: mark }) : share}
      describedBy={noteId}
      locked={fixed}
      onMove={(permille, source) => dispatch(givenAnswer(place, draft, source, permille))}
      onStep={(permille, isRepeated) => dispatch(steppedAnswer(place, draft, permille, isRepeated))}
      onLock={() => branch.scenario !== null && dispatch({ type: "lock", index: branch.scenario })}
      onType={(digit) => {
        field.type(digit);
        focusById(branch.control);
      }}
      onCancel={() => dispatch({ type: "cancel" })}
      onEnd={() => dispatch({ type: "end" })}
    >
      <DrawnBar
        valuePermille={sharePermille}
        fill={branch.scenario === null ? "bg-line-strong" : scenarioClasses(branch.scenario).fill}
        locked={fixed}
        hatched={!branch.counts}
      />
    </RangeBar>
  );
}

function BranchField({ branch, place, label, draft, dispatch, field, noteId }: PartProps) {
  const t = useTranslations("estimate.row");
  const { control, text, written, isPercent } = branch;
  return (
    <NumberField
      id={control}
      label={t("field", { scenario: label })}
      describedBy={noteId}
      value={text ?? written}
      isPercent={text !== null || isPercent}
      invalid={field.invalid}
      readOnly={branch.isHeld || branch.isLocked}
      isWritten={text !== null}
      onType={field.type}
      onCommit={field.commit}
      onCancel={() => dispatch({ type: "cancel" })}
      onStep={(event) => {
        const permille = stepOfKey(event, false);
        if (permille !== null && !field.invalid) dispatch(steppedAnswer(place, draft, permille, event.repeat));
      }}
      onLeave={() => dispatch({ type: "end" })}
    />
  );
}

/** One branch of a question: its name, a bar and a field for the chance under the condition, and a line for notes that is always there. */
export function BranchRow({ ordered, held, ...shared }: Props) {
  const { branch, place, label, scenario, draft, dispatch } = shared;
  const noteId = useId();
  const field = useAnswerField(branch, place, draft, held, dispatch);
  const mark = useMark(branch);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-4 gap-y-0.5 min-[521px]:grid-cols-[minmax(0,1fr)_auto]">
      <BranchHead branch={branch} label={label} scenario={scenario} ordered={ordered} />
      <BranchBar {...shared} field={field} noteId={noteId} />
      <div className="min-[521px]:col-start-2">
        <BranchField {...shared} field={field} noteId={noteId} />
      </div>
      <p className="col-span-full flex min-h-[1.0625rem] flex-wrap justify-between gap-x-4 text-xs text-ink-2">
        <span>{mark}</span>
        <span id={noteId} className="num">
          {field.note && <FieldNoteText note={field.note} fieldId={branch.control} onMeant={field.useMeant} />}
        </span>
      </p>
    </div>
  );
}
