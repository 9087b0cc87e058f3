"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { problemKey } from "@/components/compare/problem-key";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useDryRunEnd, useSimulatedAnswers } from "@/lib/client/dry-run";
import type { Exercise } from "@/lib/contract/exercises";
import type { Turnout } from "@/lib/contract/roster";

type Props = { exercise: Exercise; turnout: Turnout };

/** Stands above everything while simulated people are in the exercise, and for a moment says that they are gone. */
export function DryRunBar({ exercise, turnout }: Props) {
  const t = useTranslations("facilitate.dryRun");
  const [wasHere, setWasHere] = useState(exercise.dryRun);
  if (exercise.dryRun && !wasHere) setWasHere(true);
  if (exercise.dryRun) return <GoingOn exercise={exercise} turnout={turnout} />;
  return wasHere ? <Gone words={t("removed")} /> : null;
}

/** The button that was pressed is gone: the focus goes to the words. */
function Gone({ words }: { words: string }) {
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <p ref={text} tabIndex={-1} role="status" className="mb-4 text-sm text-ink-2 outline-none">
      {words}
    </p>
  );
}

/** What comes next in a dry run, in a sentence. */
function nextOf({ rounds, round }: Exercise, { simulated }: Turnout): "open" | "answer" | "close" | "look" {
  const stage = rounds[round.number - 1]?.stage;
  if (stage === "open") return simulated.answered < simulated.people ? "answer" : "close";
  return stage === "planned" ? "open" : "look";
}

function GoingOn({ exercise, turnout }: Props) {
  const t = useTranslations("facilitate.dryRun");
  const problems = useTranslations("problems");
  const { refresh } = useRouter();
  const answers = useSimulatedAnswers(exercise.id);
  const end = useDryRunEnd(exercise.id);
  const busy = answers.isPending || end.isPending;
  const next = nextOf(exercise, turnout);
  const error = answers.error ?? end.error;
  return (
    <section aria-label={t("bar")} className="mb-6">
      <Notice tone="warn" word={t("word")}>
        {t("goingOn", { people: turnout.simulated.people })} {t(`next.${next}`)}
        <span className="mt-2 flex flex-wrap gap-3">
          {next === "answer" && (
            <Button kind="primary" aria-disabled={busy || undefined} onClick={() => !busy && answers.mutate()}>
              {t("answer")}
            </Button>
          )}
          <Button aria-disabled={busy || undefined} onClick={() => !busy && end.mutate(undefined, { onSuccess: refresh })}>
            {t("remove")}
          </Button>
        </span>
      </Notice>
      <p role="status" className="text-sm text-danger">
        {error && problems(problemKey(error))}
      </p>
    </section>
  );
}
