"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { rulesOf, type FormPart } from "@/components/facilitate/new-exercise/fields";
import { controlOf, type PartProps } from "@/components/facilitate/new-exercise/part-props";
import { PeoplePart } from "@/components/facilitate/new-exercise/people-part";
import { SightSentence } from "@/components/facilitate/new-exercise/sight-sentence";
import { Button } from "@/components/ui/button";
import { CONTROL, FormField } from "@/components/ui/form-field";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Exercise } from "@/lib/contract/exercises";
import { MAX_K, MAX_TEAMS, MIN_K, TITLE_MAX } from "@/lib/contract/new-exercise";
import { PlannedRounds } from "./planned-rounds";
import { openedOf } from "./settings-fields";
import { useSettings } from "./use-settings";

function TitleField({ fields, change, errorOf }: PartProps) {
  const t = useTranslations("newExercise");
  return (
    <FormField id="new-title" label={t("exerciseTitle")} hint={t("titleHint")} error={errorOf("title")}>
      <input {...controlOf("title", errorOf("title"))} dir="auto" maxLength={TITLE_MAX} autoComplete="off" value={fields.title} onChange={({ target }) => change({ ...fields, title: target.value })} className={CONTROL} />
    </FormField>
  );
}

/** What is fixed when round 1 opens: names, teams, the smallest group, and how numbers come out. */
function UntilOpened({ hasPeople, ...props }: PartProps & { hasPeople: boolean }) {
  const t = useTranslations("newExercise");
  const own = useTranslations("facilitate.settings");
  const { fields, change } = props;
  const { releases } = rulesOf(fields.protocol);
  return (
    <>
      <PeoplePart {...props} />
      {hasPeople && <p className="text-xs text-ink-3">{own("joined")}</p>}
      {releases.length > 1 && (
        <RadioGroup name="release" legend={t("release")} options={releases.map((value) => ({ value, label: t(`releases.${value}`) }))} chosen={fields.release} onChoose={(release) => change({ ...fields, release })} />
      )}
    </>
  );
}

type Props = { exercise: Exercise; hasPeople: boolean; onDone: () => void };

/** The settings to change, as far as they can be now; they are sent together. */
export function SettingsForm({ exercise, hasPeople, onDone }: Props) {
  const t = useTranslations("facilitate.settings");
  const words = useTranslations("newExercise.errors");
  const problems = useTranslations("problems");
  const form = useRef<HTMLFormElement>(null);
  const { fields, change, faults, isSaving, code, save } = useSettings(exercise, onDone);
  const opened = openedOf(exercise);
  useEffect(() => form.current?.querySelector<HTMLElement>(faults.length > 0 ? "[aria-invalid]" : "input")?.focus(), [faults]);
  const errorOf = (part: FormPart) => (faults.includes(part) ? words(part, { least: MIN_K, most: part === "teams" ? MAX_TEAMS : MAX_K }) : null);
  const props = { fields, change, errorOf };
  return (
    <form
      ref={form}
      noValidate
      className="mt-4 grid max-w-[42rem] gap-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TitleField {...props} />
      {opened === 0 && <UntilOpened {...props} hasPeople={hasPeople} />}
      {exercise.stage !== "resolved" && <PlannedRounds {...props} opened={opened} />}
      {opened === 0 && <SightSentence fields={fields} />}
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="primary" type="submit" aria-disabled={isSaving || undefined}>
          {t(isSaving ? "saving" : "save")}
        </Button>
        <Button onClick={onDone}>{t("cancel")}</Button>
        <p role="status" className="text-sm text-danger">
          {code !== null && problems(code)}
        </p>
      </div>
    </form>
  );
}
