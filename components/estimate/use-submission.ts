import { useCallback, useEffect, useRef, useState } from "react";
import { forgetUnsent, readUnsent, writeUnsent, type DraftPlace } from "@/lib/client/drafts";
import { newIdempotencyKey, useSubmitEstimate } from "@/lib/client/estimates";
import { ApiProblem } from "@/lib/client/problem";
import type { UnsentEstimate } from "@/lib/contract/drafts";
import type { MyEstimate, SubmitEstimate } from "@/lib/contract/estimates";
import type { Problem, ProblemCode } from "@/lib/contract/problems";

/** Where the last submission stands. "waiting": stored on this device, no answer yet. */
export type Submission =
  | { kind: "idle" }
  | { kind: "sending" }
  | { kind: "waiting"; failures: number }
  | { kind: "accepted" }
  | { kind: "stale"; current: NonNullable<Problem["current"]> }
  | { kind: "refused"; code: ProblemCode; detail: string };

/** A server that did not answer is asked again after so long: soon at first, then less and less often. */
const askAgainAfterMs = (failures: number) => Math.min(30_000, 1_000 * 2 ** failures);

/** Codes after which sending the same thing again can succeed: the estimate stays on the device. */
const PASSING: ReadonlySet<ProblemCode> = new Set(["unavailable", "internal", "rate_limited"]);

function submissionAfter(error: unknown, before: Submission): Submission {
  if (!(error instanceof ApiProblem)) return { kind: "waiting", failures: before.kind === "waiting" ? before.failures + 1 : 1 };
  if (error.code === "stale_revision" && error.current) return { kind: "stale", current: error.current };
  return { kind: "refused", code: error.code, detail: error.detail };
}

/**
 * Asks again without a word: the person reads "saved on this device" until an answer comes. The browser's own opinion of
 * being online is not asked for: on a machine without a network it says no, while a server on that machine answers.
 */
function useAskingAgain(submission: Submission, attempt: (quietly: boolean) => Promise<void>): void {
  useEffect(() => {
    const resend = () => void attempt(true);
    addEventListener("online", resend);
    return () => removeEventListener("online", resend);
  }, [attempt]);
  useEffect(() => {
    if (submission.kind !== "waiting") return;
    const timer = setTimeout(() => void attempt(true), askAgainAfterMs(submission.failures));
    return () => clearTimeout(timer);
  }, [submission, attempt]);
}

/** The estimate to send: what waits already when it says the same, so that a second press counts once. */
function unsentOf(body: SubmitEstimate, waiting: UnsentEstimate | null): UnsentEstimate {
  if (waiting && JSON.stringify(waiting.body) === JSON.stringify(body)) return waiting;
  return { format: 1, idempotencyKey: newIdempotencyKey(), body };
}

/**
 * Sends the estimate, and sends it again when it could not get through. It is stored with its idempotency key before
 * the first byte leaves, so that a reload, a closed lid or two open tabs still make one revision.
 */
export function useSubmission(place: DraftPlace, onAccepted: (estimate: MyEstimate) => void) {
  const { exerciseId, round, scenarios } = place;
  const [submission, setSubmission] = useState<Submission>({ kind: "idle" });
  const { mutateAsync } = useSubmitEstimate(exerciseId);
  const unsent = useRef<UnsentEstimate | null>(null);
  const sending = useRef(false);
  const accepted = useRef(onAccepted);
  useEffect(() => {
    accepted.current = onAccepted;
  });

  const attempt = useCallback(async (quietly: boolean) => {
    const waiting = unsent.current;
    if (!waiting || sending.current) return;
    sending.current = true;
    setSubmission((before) => (quietly && before.kind === "waiting" ? before : { kind: "sending" }));
    const here = { exerciseId, round, scenarios };
    try {
      const estimate = await mutateAsync(waiting);
      unsent.current = null;
      forgetUnsent(here);
      setSubmission({ kind: "accepted" });
      accepted.current(estimate);
    } catch (error) {
      if (error instanceof ApiProblem && !PASSING.has(error.code)) {
        unsent.current = null;
        forgetUnsent(here);
      }
      setSubmission((before) => submissionAfter(error, before));
    } finally {
      sending.current = false;
    }
  }, [exerciseId, round, scenarios, mutateAsync]);

  useEffect(() => {
    unsent.current ??= readUnsent({ exerciseId, round, scenarios });
    queueMicrotask(() => void attempt(false));
  }, [exerciseId, round, scenarios, attempt]);

  useAskingAgain(submission, attempt);

  const submit = useCallback(
    (body: SubmitEstimate) => {
      if (sending.current) return;
      unsent.current = unsentOf(body, unsent.current);
      writeUnsent({ exerciseId, round, scenarios }, unsent.current);
      void attempt(false);
    },
    [exerciseId, round, scenarios, attempt],
  );

  const retry = useCallback(() => attempt(false), [attempt]);
  const settle = useCallback(() => setSubmission({ kind: "idle" }), []);
  return { submission, submit, retry, settle };
}
