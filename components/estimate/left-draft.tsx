import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore, type Dispatch } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { forgetDraft, readDraft, type DraftPlace } from "@/lib/client/drafts";
import type { SavedDraft } from "@/lib/contract/drafts";
import { percentNumberText } from "@/lib/core/percent-text";
import { focusShare } from "./estimate-ids";
import type { EstimateAction, EstimateState } from "./estimate-state";
import type { EstimateSubject } from "./estimate-subject";

type Props = { subject: EstimateSubject; state: EstimateState; dispatch: Dispatch<EstimateAction> };

const NEVER = () => () => undefined;

/** The draft of the round before, where this browser still has one; null on the server and in a first round. */
function useDraftOfRoundBefore(place: DraftPlace): { left: SavedDraft | null; before: DraftPlace; forget: () => void } {
  const before = { ...place, round: place.round - 1 };
  const [, drawAgain] = useState(0);
  // text is equal as long as nothing changes: a parsed object is not
  const text = useSyncExternalStore(NEVER, () => JSON.stringify(before.round < 1 ? null : readDraft(before)), () => "null");
  const forget = () => {
    forgetDraft(before);
    drawAgain((times) => times + 1);
  };
  return { left: JSON.parse(text) as SavedDraft | null, before, forget };
}

/** Whether the draft says what the server has of that round anyway: its answer was lost, not the estimate. */
function wasCounted({ draft, rationale }: SavedDraft, { start }: EstimateState): boolean {
  return start?.rationale === rationale && start.weights.join() === draft.weightsPermille.join();
}

/** A draft of the round before that came too late: it does not count there, and can be the beginning of this round's estimate. */
export function LeftDraft({ subject, state, dispatch }: Props) {
  const t = useTranslations("estimate.left");
  const { left, before, forget } = useDraftOfRoundBefore(subject.place);
  if (!left || state.submitted || subject.stage !== "open" || wasCounted(left, state)) return null;
  const { draft, rationale, cites } = left;
  const leave = () => {
    forget();
    focusShare(subject.scenarios[0]?.id ?? "");
  };
  const use = () => {
    dispatch({ type: "load", saved: { draft, rationale, cites, baseRevision: 0 } });
    leave();
  };
  const shares = draft.weightsPermille.map((weight, index) => (draft.set[index] ? percentNumberText(weight) : "–")).join(" · ");
  return (
    <div className="mb-4">
      <Notice tone="warn">
        <p>{t.rich("text", { round: before.round, shares: () => <bdi className="num">{shares}</bdi> })}</p>
        <p className="mt-2 flex flex-wrap gap-3">
          <Button onClick={use}>{t("use")}</Button>
          <Button onClick={leave}>{t("drop")}</Button>
        </p>
      </Notice>
    </div>
  );
}
