"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { problemKey } from "@/components/compare/problem-key";
import { Button } from "@/components/ui/button";
import { SectionHeading } from "@/components/ui/section-heading";
import { Select } from "@/components/ui/select";
import { usePublish } from "@/lib/client/publication";
import type { Exercise } from "@/lib/contract/exercises";
import { languageOf } from "@/lib/contract/languages";
import type { Publish } from "@/lib/contract/publication";
import { PublicPreview } from "./public-preview";
import { PublishedNow } from "./published-now";

/** The newest release of each round that is out, newest round first. */
function newestReleases({ rounds }: Pick<Exercise, "rounds">): Publish[] {
  return rounds.flatMap(({ number, releases }) => releases.slice(-1).map((version) => ({ round: number, version }))).reverse();
}

/** Shows what came out of a round to everybody, after a look at what that is; and what is shown now, to be taken back. */
export function PublishSection({ exercise }: { exercise: Exercise }) {
  const t = useTranslations("facilitate.publish");
  const releases = newestReleases(exercise);
  if (exercise.dryRun || exercise.release === "live" || releases.length === 0) return null;
  return (
    <section aria-labelledby="publish">
      <div className="border-b border-ink-3 pb-2">
        <SectionHeading id="publish">{t("title")}</SectionHeading>
      </div>
      {exercise.publication && <PublishedNow exerciseId={exercise.id} publication={exercise.publication} />}
      <Choice exercise={exercise} releases={releases} />
    </section>
  );
}

function Choice({ exercise: { id, publication, teams, release }, releases }: { exercise: Exercise; releases: readonly Publish[] }) {
  const t = useTranslations("facilitate.publish");
  const language = languageOf(useLocale());
  const [round, setRound] = useState<number | null>(null);
  const chosen = releases.find((one) => one.round === round) ?? releases[0];
  if (!chosen) return null;
  const isPublished = publication?.round === chosen.round && publication.version === chosen.version;
  return (
    <div className="mt-3 flex flex-col items-start gap-3">
      <p className="text-sm text-ink-2">{t("what")}</p>
      {releases.length > 1 && (
        <Select label={t("round")} value={chosen.round} onChange={({ target }) => setRound(Number(target.value))}>
          {releases.map((one) => (
            <option key={one.round} value={one.round}>
              {one.round}
            </option>
          ))}
        </Select>
      )}
      <PublicPreview exerciseId={id} release={chosen} withTeams={teams.length > 0 && release !== "batches"} language={language} />
      {isPublished ? <p className="text-sm text-ink-2">{t("isThis", { round: chosen.round })}</p> : <PublishButton exerciseId={id} release={chosen} replaces={publication !== null} />}
    </div>
  );
}

type ButtonProps = { exerciseId: string; release: Publish; replaces: boolean };

function PublishButton({ exerciseId, release, replaces }: ButtonProps) {
  const t = useTranslations("facilitate.publish");
  const problems = useTranslations("problems");
  const { mutate, isPending, error } = usePublish(exerciseId);
  return (
    <>
      <Button aria-disabled={isPending || undefined} onClick={() => !isPending && mutate(release)}>
        {t(replaces ? "instead" : "publish", { round: release.round })}
      </Button>
      <p role="status" className="text-sm text-danger empty:hidden">
        {error && problems(problemKey(error))}
      </p>
    </>
  );
}
