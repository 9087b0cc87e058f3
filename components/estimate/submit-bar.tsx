import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { isComplete, leftPermille } from "@/lib/core/draft";
import { percentNumberText, percentText } from "@/lib/core/percent-text";
import { differsFromSubmitted } from "./draft-changes";
import { shownDraft, type EstimateState, type Kept } from "./estimate-state";
import { SUBMIT_ID } from "./estimate-ids";
import { LocalTime } from "./local-time";

type Props = { state: EstimateState; kept: Kept; sending: boolean; open: boolean; compareHref: string; problem: ReactNode; onSubmit: () => void };

const STATE_ID = `${SUBMIT_ID}-state`;

function StandsWhere({ state, kept }: Pick<Props, "state" | "kept">) {
  const t = useTranslations("estimate.submit");
  const { submitted } = state;
  if (kept === "refused") return t("notKept");
  if (kept) return t.rich("kept", { time: () => <LocalTime at={new Date(kept.atMs)} /> });
  if (!submitted) return null;
  return t.rich("submitted", { time: () => <LocalTime at={new Date(submitted.submittedAt)} />, revision: submitted.revision });
}

function Vector({ state }: Pick<Props, "state">) {
  const t = useTranslations("estimate.submit");
  const draft = shownDraft(state);
  const left = leftPermille(draft);
  const shares = draft.weightsPermille.map((weight, index) => (draft.set[index] ? percentNumberText(weight) : "–")).join(" · ");
  return (
    <p id={STATE_ID} className="num ms-auto max-tablet:text-xs tablet:text-sm">
      {isComplete(draft) ? (
        <bdi>
          <span className="sr-only">{t("vector", { shares: "" })}</span>
          {shares}
        </bdi>
      ) : (
        <span className="text-ink-2">{left > 0 ? t("remaining", { left: percentText(left) }) : t("restOpen")}</span>
      )}
    </p>
  );
}

/** What pressing Submit does. An unchanged estimate can be confirmed in a later round too: the round counts its own submissions only. */
function wordOf({ submitted, start }: EstimateState, changed: boolean): "first" | "change" | "confirm" {
  if ((submitted ?? start) !== null && !changed) return "confirm";
  return submitted ? "change" : "first";
}

function SubmitButton({ state, sending, onSubmit }: Pick<Props, "state" | "sending" | "onSubmit">) {
  const t = useTranslations("estimate.submit");
  const changed = differsFromSubmitted(state);
  return (
    <Button
      id={SUBMIT_ID}
      kind={changed || !state.submitted ? "primary" : "secondary"}
      aria-disabled={sending || !isComplete(shownDraft(state)) || undefined}
      aria-describedby={STATE_ID}
      onClick={onSubmit}
      className="min-w-40 whitespace-nowrap max-tablet:flex-1"
    >
      {sending ? t("sending") : t(wordOf(state, changed))}
    </Button>
  );
}

/** The foot of the page: what will be sent, where it stands, and Submit while the round is open. Stays in view. */
export function SubmitBar({ state, kept, sending, open, compareHref, problem, onSubmit }: Props) {
  const t = useTranslations("estimate.submit");
  const changed = differsFromSubmitted(state);
  const complete = isComplete(shownDraft(state));
  return (
    <section aria-label={t("bar")} className="sticky bottom-0 z-10 border-t border-line bg-paper">
      <div className="mx-auto box-content max-w-page px-4 py-2.5 tablet:px-8">
        <div role="status">{problem}</div>
        <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-1.5">
          <p role="status" className="num min-h-5 text-ink-3 max-tablet:text-xs tablet:text-sm">
            <StandsWhere state={state} kept={kept} />
          </p>
          {(open || complete) && <Vector state={state} />}
          <div className="flex gap-x-3 max-tablet:w-full">
            {open && <SubmitButton state={state} sending={sending} onSubmit={onSubmit} />}
            {state.submitted && (
              <ButtonLink kind={open && changed ? "secondary" : "primary"} href={compareHref} className="max-tablet:flex-1">
                {t("compare")}
              </ButtonLink>
            )}
          </div>
        </div>
      </div>
    </section>
  );
}
