import { useFormatter, useTranslations } from "next-intl";
import type { Dispatch } from "react";
import { leftPermille, restAsZero } from "@/lib/core/draft";
import { gaveWay } from "@/lib/core/draft-hints";
import { percentText } from "@/lib/core/percent-text";
import { shownDraft, type EstimateAction, type EstimateState } from "./estimate-state";
import { focusShare } from "./estimate-ids";
import type { EstimateSubject } from "./estimate-subject";

type Props = { subject: EstimateSubject; state: EstimateState; dispatch: Dispatch<EstimateAction> };

const LINK = "relative font-semibold text-accent underline after:absolute after:-inset-x-2 after:-inset-y-3";

function newest({ age }: { age: readonly number[] }): number {
  return age.indexOf(Math.max(...age));
}

function NothingLeft({ subject, state, dispatch }: Props) {
  const t = useTranslations("estimate.notice");
  const format = useFormatter();
  const draft = shownDraft(state);
  const unset = subject.scenarios.filter((_, index) => !draft.set[index]).map(({ label }) => label);
  // both buttons vanish or lead away: the focus goes to the share that was set last
  const change = () => focusShare(subject.scenarios[newest(draft)]?.id ?? "");
  const yes = () => {
    dispatch({ type: "whole", make: restAsZero });
    change();
  };
  return (
    <>
      <span>{t("nothingLeft", { scenarios: format.list(unset) })}</span>
      <button type="button" className={LINK} onClick={yes}>
        {t("yesZero")}
      </button>
      <button type="button" className={LINK} onClick={change}>
        {t("change")}
      </button>
    </>
  );
}

function GaveWay({ subject, state, dispatch }: Props) {
  const t = useTranslations("estimate.notice");
  const { change } = state;
  if (change?.kind !== "share" || state.gesture) return null;
  const moved = gaveWay(change.before, change.after);
  if (moved.length === 0) return null;
  const undo = () => {
    dispatch({ type: "undo" });
    focusShare(subject.scenarios[change.index ?? 0]?.id ?? "");
  };
  return (
    <>
      {moved.map(({ index, fromPermille, toPermille }) => (
        <span key={index}>{t("gaveWay", { scenario: subject.scenarios[index]?.label ?? "", from: percentText(fromPermille), to: percentText(toPermille) })}</span>
      ))}
      <button type="button" className={LINK} onClick={undo}>
        {t("undo")}
      </button>
    </>
  );
}

/** What the last gesture did beyond what it was asked for, or a question that it leaves. One line that is always there. */
export function DraftNotice(props: Props) {
  const draft = shownDraft(props.state);
  const nothingLeft = leftPermille(draft) === 0 && draft.set.includes(false);
  return (
    <div className="mt-2 flex min-h-6 flex-wrap items-baseline gap-x-4 gap-y-2 text-sm text-ink-2">
      {nothingLeft ? <NothingLeft {...props} /> : <GaveWay {...props} />}
    </div>
  );
}
