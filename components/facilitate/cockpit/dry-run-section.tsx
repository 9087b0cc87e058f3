"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { problemKey } from "@/components/compare/problem-key";
import { Button } from "@/components/ui/button";
import { SectionHeading } from "@/components/ui/section-heading";
import { useDryRunStart } from "@/lib/client/dry-run";
import { MOST_SIMULATED } from "@/lib/contract/dry-run";
import type { Exercise } from "@/lib/contract/exercises";
import { languageOf } from "@/lib/contract/languages";
import type { Turnout } from "@/lib/contract/roster";

type Props = { exercise: Exercise; turnout: Turnout };

/** Fewer would not show how people differ. */
const USUAL = 6;

/** Whether simulated people may join: nothing real is there yet, and somebody reveals what they answer. */
function mayTry({ dryRun, release, stage, rounds }: Exercise, { answered }: Turnout): boolean {
  return !dryRun && release !== "live" && stage !== "resolved" && answered === 0 && rounds.every(({ releases }) => releases.length === 0);
}

/** Lets simulated people join, so that a facilitator sees how everything goes before anybody real has answered. */
export function DryRunSection({ exercise, turnout }: Props) {
  const t = useTranslations("facilitate.dryRun");
  const problems = useTranslations("problems");
  const language = languageOf(useLocale());
  const [people, setPeople] = useState(Math.min(MOST_SIMULATED, Math.max(USUAL, exercise.k)));
  const { mutate, isPending, error } = useDryRunStart(exercise.id);
  if (!mayTry(exercise, turnout)) return null;
  return (
    <section aria-labelledby="dry-run">
      <div className="border-b border-ink-3 pb-2">
        <SectionHeading id="dry-run">{t("title")}</SectionHeading>
      </div>
      <p className="mt-3 text-sm text-ink-2">{t("what")}</p>
      <form
        className="mt-3 flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) mutate({ people, language });
        }}
      >
        <label className="flex flex-col gap-1 text-sm">
          {t("howMany")}
          <input
            type="number"
            required
            min={1}
            max={MOST_SIMULATED}
            value={Number.isNaN(people) ? "" : people}
            onChange={({ target }) => setPeople(target.valueAsNumber)}
            className="num min-h-11 w-24 rounded-md border border-line-strong bg-surface px-3 text-base tablet:min-h-10"
          />
        </label>
        <Button type="submit" aria-disabled={isPending || undefined}>
          {t("start")}
        </Button>
      </form>
      {people < exercise.k && <p className="mt-2 text-sm text-warn">{t("belowK", { k: exercise.k })}</p>}
      <p role="status" className="text-sm text-danger">
        {error && problems(problemKey(error))}
      </p>
    </section>
  );
}
