import { useTranslations } from "next-intl";
import type { ComponentProps, Dispatch, ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { draftFromWeights, emptyDraft, equalShares, isComplete, leftPermille } from "@/lib/core/draft";
import { percentText } from "@/lib/core/percent-text";
import { shownDraft, type EstimateAction, type EstimateState } from "./estimate-state";

type Props = { state: EstimateState; dispatch: Dispatch<EstimateAction> };

const bold = (chunks: ReactNode) => (
  <bdi className="num font-semibold text-ink">{chunks}</bdi>
);

/** Stays in the tab order when there is nothing to do: a button that vanishes under the focus loses the reader. */
function Action({ ready, onClick, ...rest }: ComponentProps<typeof Button> & { ready: boolean }) {
  return <Button aria-disabled={!ready || undefined} onClick={ready ? onClick : undefined} className="scroll-mb-28 px-3" {...rest} />;
}

/** How much is placed and left, and the buttons that change all shares at once. */
export function TotalLine({ state, dispatch }: Props) {
  const t = useTranslations("estimate.total");
  const draft = shownDraft(state);
  const left = leftPermille(draft);
  const complete = isComplete(draft);
  const { submitted, history } = state;
  const canGoBack = submitted !== null && submitted.weights.some((weight, index) => weight !== draft.weightsPermille[index]);
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line pt-3">
      <p className="min-h-6 text-sm text-ink-2">
        {complete ? t.rich("complete", { total: percentText(1000), b: bold }) : t.rich("partial", { placed: percentText(1000 - left), left: percentText(left), b: bold })}
      </p>
      <div role="group" aria-label={t("actions")} className="ms-auto flex flex-wrap gap-2 max-tablet:ms-0">
        <Action ready={history.past.length > 0 || state.gesture !== null} onClick={() => dispatch({ type: "undo" })}>
          {t("undo")}
        </Action>
        <Action ready={history.future.length > 0} onClick={() => dispatch({ type: "redo" })}>
          {t("redo")}
        </Action>
        <Action ready={complete || left > 0} onClick={() => dispatch({ type: "whole", make: equalShares })}>
          {complete ? t("equal") : t("shareRest")}
        </Action>
        <Action ready={draft.set.includes(true) || Object.keys(draft.answers).length > 0} onClick={() => dispatch({ type: "whole", make: (present) => emptyDraft(present.set.length) })}>
          {t("startOver")}
        </Action>
        {submitted && (
          <Action ready={canGoBack} onClick={() => dispatch({ type: "whole", make: () => draftFromWeights(submitted.weights) })}>
            {t("back")}
          </Action>
        )}
      </div>
    </div>
  );
}
