import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo } from "react";
import { percentText } from "@/lib/core/percent-text";
import { shownDraft, type Start, type Submitted } from "./estimate-state";
import { focusById, SUBMIT_ID } from "./estimate-ids";
import type { EstimateSubject } from "./estimate-subject";
import { askedTreeOf } from "./steps/asked-tree-of";
import { obstacleOf } from "./submit-estimate";
import { useCiteFromAddress } from "./use-cite-from-address";
import { useDraft } from "./use-draft";
import { useProgressReport } from "./use-progress-report";
import { useSubmission, type Submission } from "./use-submission";
import { useUndoKeys } from "./use-undo-keys";

const NOTHING_SENT: Submission = { kind: "idle" };

/** Draft and submission of one estimate, and what the buttons do with them. `leadTo` moves the focus, wherever the element is. */
export function useEstimate(subject: EstimateSubject, begun: { before: Submitted | null; start: Start | null }, leadTo: (id: string) => void) {
  const { state, dispatch, kept } = useDraft(subject.place, useMemo(() => askedTreeOf(subject), [subject]), begun);
  const { refresh } = useRouter();
  const onAccepted = useCallback(
    (estimate: Submitted) => {
      dispatch({ type: "accepted", estimate });
      // pages seen before the estimate are kept by the browser: Back would show Compare still closed
      refresh();
    },
    [dispatch, refresh],
  );
  const { submission, submit, retry, settle } = useSubmission(subject.place, onAccepted);
  const closed = submission.kind === "refused" && submission.code === "round_closed";
  useEffect(() => {
    // the page was rendered while the round was open
    if (closed) refresh();
  }, [closed, refresh]);
  useUndoKeys(state, dispatch);
  useProgressReport(subject, state);
  const weights = shownDraft(state).weightsPermille;

  const { items } = subject.evidence;
  const isKnown = useCallback((id: string) => items.some(({ claimId }) => claimId === id), [items]);
  const cited = useCiteFromAddress(state, isKnown, dispatch);

  const send = (expectedRevision: number) => {
    if (subject.stage !== "open") return;
    dispatch({ type: "end" });
    const obstacle = obstacleOf(state, subject);
    if (obstacle !== null) return leadTo(obstacle);
    submit({ weights: [...weights], rationale: state.rationale, cites: state.cites.filter(isKnown), expectedRevision, expectedRound: subject.place.round });
  };

  return {
    state,
    dispatch,
    kept,
    cited,
    // the page that has learnt that the round is closed says so itself
    submission: closed && subject.stage !== "open" ? NOTHING_SENT : submission,
    open: subject.stage === "open" && !closed,
    // the buttons of a problem vanish with it: the focus goes to Submit
    retry: () => {
      focusById(SUBMIT_ID);
      void retry();
    },
    asText: subject.scenarios.map(({ label }, index) => `${label} ${percentText(weights[index] ?? 0)}`).join("\n"),
    submit: () => send(state.baseRevision),
    adopt: (current: Pick<Submitted, "weights" | "revision" | "submittedAt">) => {
      dispatch({ type: "adopt", current });
      settle();
      focusById(SUBMIT_ID);
    },
    replace: ({ revision }: Pick<Submitted, "revision">) => {
      focusById(SUBMIT_ID);
      dispatch({ type: "rebase", revision });
      send(revision);
    },
  };
}
