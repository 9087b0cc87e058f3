"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { SectionHeading } from "@/components/ui/section-heading";
import { useExercise } from "@/lib/client/settings";
import type { Exercise } from "@/lib/contract/exercises";
import { shortHash } from "@/lib/core/short-hash";
import { openedOf } from "./settings-fields";
import { SettingsForm } from "./settings-form";

/** How the exercise stands, in a few lines. */
function Summary({ exercise: { caseId, caseFile, privacy, release, k, teams, rounds }, caseTitle }: { exercise: Exercise; caseTitle: string }) {
  const t = useTranslations("facilitate");
  const format = useFormatter();
  const file = caseFile.state === "not-frozen" ? t("settings.notFrozen") : t(`settings.${caseFile.state}`, { hash: shortHash(caseFile.hash) });
  const lines = {
    case: (
      <>
        <a href={`/cases/${caseId}/brief`} className="finger text-accent underline">
          <bdi>{caseTitle}</bdi>
        </a>
        <span className="block text-xs text-ink-3">{file}</span>
      </>
    ),
    names: t(`privacies.${privacy}`),
    release: t(`log.releases.${release}`),
    ...(release === "live" ? {} : { k: <span className="num">{k}</span> }),
    teams: teams.length === 0 ? t("log.noTeams") : format.list(teams.map(({ id, name }) => <bdi key={id}>{name}</bdi>)),
    rounds: <span className="num">{rounds.length}</span>,
  };
  return (
    <dl className="mt-2 max-w-[42rem] text-sm">
      {Object.entries(lines).map(([name, value]) => (
        <div key={name} className="grid grid-cols-[8rem_1fr] gap-x-4 border-b border-line py-2">
          <dt className="text-ink-3">{t(`settings.names.${name as keyof typeof lines}`)}</dt>
          <dd className="min-w-0 wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type Props = { exercise: Exercise; caseTitle: string; hasPeople: boolean };

/** How the exercise is set up: to read, to change as far as it can be changed now, and to use again. */
export function SettingsSection({ exercise: first, caseTitle, hasPeople }: Props) {
  const t = useTranslations("facilitate.settings");
  const exercise = useExercise(first);
  const [isChanging, setIsChanging] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const done = () => {
    setIsChanging(false);
    requestAnimationFrame(() => change.current?.focus());
  };
  return (
    <section aria-labelledby="settings" className="mt-12">
      <SectionHeading id="settings">{t("title")}</SectionHeading>
      <p className="mt-1 max-w-[42rem] text-sm text-ink-2">{t(openedOf(exercise) === 0 ? "hint" : openedOf(exercise) < exercise.rounds.length ? "fixed" : "fixedAll")}</p>
      {isChanging ? (
        <SettingsForm exercise={exercise} hasPeople={hasPeople} onDone={done} />
      ) : (
        <>
          <Summary exercise={exercise} caseTitle={caseTitle} />
          <div className="mt-4 flex flex-wrap gap-3">
            <Button ref={change} onClick={() => setIsChanging(true)}>
              {t("change")}
            </Button>
            <ButtonLink href={`/exercises/new?like=${encodeURIComponent(exercise.id)}`}>{t("again")}</ButtonLink>
          </div>
        </>
      )}
    </section>
  );
}
