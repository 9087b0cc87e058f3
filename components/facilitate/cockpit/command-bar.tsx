"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { problemKey } from "@/components/compare/problem-key";
import { useRoundChange, type RoundChange } from "@/lib/client/cockpit";
import type { Exercise } from "@/lib/contract/exercises";
import type { Turnout } from "@/lib/contract/roster";
import { CommandPanel } from "./command-panel";
import { commandsOf, type Command, type OfferedCommand } from "./now";
import { WayOn } from "./way-on";

/** What is done at once: a close can be undone until the reveal, and undoing it too. */
const AT_ONCE: readonly Command[] = ["close", "reopen"];

type Done = { kind: "open" | "close" | "close-reveal" | "extend" | "reveal" | "reopen"; round: number };

const changeOf = ({ command, round }: OfferedCommand): RoundChange => (command === "reopen" ? { round, kind: "reopen", body: { closesAt: null } } : { round, kind: "close" });
const doneOf = ({ kind, round, body }: RoundChange): Done => ({ kind: kind === "close" && body?.reveal ? "close-reveal" : kind, round });

/** The command under way, what was done last, and what went wrong. */
function useCommands(exerciseId: string) {
  const [asked, setAsked] = useState<OfferedCommand | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const { mutate, isPending, error, reset } = useRoundChange(exerciseId);
  const { refresh } = useRouter();
  const perform = (change: RoundChange) => {
    setDone(null);
    mutate(change, {
      onSuccess: () => {
        setDone(doneOf(change));
        setAsked(null);
        // the bar above says the round too
        refresh();
      },
    });
  };
  const ask = (offered: OfferedCommand | null) => {
    reset();
    setDone(null);
    setAsked(offered);
    if (offered && AT_ONCE.includes(offered.command)) {
      setAsked(null);
      perform(changeOf(offered));
    }
  };
  return { asked, done, busy: isPending, error, ask, perform };
}

/** The button that was pressed may be gone: the focus goes to the words that say what was done. */
function Said({ done }: { done: Done }) {
  const t = useTranslations("facilitate.done");
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), [done]);
  return (
    <p ref={words} tabIndex={-1} className="outline-none">
      {t(done.kind, { round: done.round })}
    </p>
  );
}

type Props = { exercise: Exercise; turnout: Turnout };

/** In a dry run the usual next step is to let the simulated people answer, in the bar above. */
const waitsForSimulated = ({ dryRun, stage }: Exercise, { simulated }: Turnout) => dryRun && stage === "open" && simulated.answered < simulated.people;

/** What the facilitator can do now, and the ways to see what others see. */
export function CommandBar({ exercise, turnout }: Props) {
  const t = useTranslations("facilitate");
  const problems = useTranslations("problems");
  const { asked, done, busy, error, ask, perform } = useCommands(exercise.id);
  const triggers = useRef(new Map<Command, HTMLButtonElement | null>());
  const cancel = () => {
    if (asked) triggers.current.get(asked.command)?.focus();
    ask(null);
  };
  return (
    <div>
      <div role="group" aria-label={t("commands.label")} className="flex flex-wrap gap-3">
        {commandsOf(exercise).map((offered) => (
          <Button
            key={offered.command}
            ref={(button) => {
              triggers.current.set(offered.command, button);
            }}
            kind={offered.primary && !waitsForSimulated(exercise, turnout) ? "primary" : "secondary"}
            aria-disabled={busy || undefined}
            aria-expanded={AT_ONCE.includes(offered.command) ? undefined : asked?.command === offered.command}
            onClick={() => !busy && ask(offered)}
          >
            {offered.command === "extend" && exercise.round.closesAt === null ? t("commands.setClosing") : t(`commands.${offered.command}`, { round: offered.round })}
          </Button>
        ))}
        <WayOn exercise={exercise} />
        <ButtonLink href={`/exercises/${exercise.id}/present`} prefetch={false}>
          {t("views.presenter")}
        </ButtonLink>
      </div>
      {asked && <CommandPanel key={asked.command} exercise={exercise} turnout={turnout} asked={asked} busy={busy} onConfirm={perform} onCancel={cancel} />}
      <div role="status" className="mt-3 text-sm empty:hidden">
        {done && <Said done={done} />}
        {error && (
          <Notice tone="danger" word={t("refused")}>
            {problems(problemKey(error))}
          </Notice>
        )}
      </div>
    </div>
  );
}
