"use client";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { NOTE_MAX_CHARACTERS } from "@/lib/contract/indicators";
import { Button } from "../ui/button";
import { CONTROL, FormField } from "../ui/form-field";
import { isRefused, useNoteForm } from "./use-note-form";

const STATUSES = ["quiet", "watching", "met"] as const;

type Props = {
  exerciseId: string;
  indicators: readonly { id: string; label: string }[];
  /** The last day of which notes are taken, YYYY-MM-DD, and the same as it is written for readers. */
  lastDay: string;
  lastDayText: string;
};

function Options({ all }: { all: Props["indicators"] }) {
  return all.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));
}

const never = () => () => undefined;

/** A facilitator's note on an indicator: sent to the API, and listed when it is stored. Without scripts it is not shown. */
export function AddNoteForm({ exerciseId, indicators, lastDay, lastDayText }: Props) {
  const t = useTranslations("notes");
  const problems = useTranslations("problems");
  const { fields, sending, change, send } = useNoteForm(exerciseId, { indicatorId: indicators[0]?.id ?? "", status: "watching", text: "", observedOn: lastDay, sourceUrl: "" });
  const hasScripts = useSyncExternalStore(never, () => true, () => false);
  if (!hasScripts) return null;
  const errorOf = (field: keyof typeof fields) => (isRefused(sending, field) ? t(`errors.${field}`, { day: lastDayText }) : null);
  const control = (field: keyof typeof fields) => ({
    id: `note-${field}`,
    value: fields[field],
    className: CONTROL,
    "aria-invalid": isRefused(sending, field) || undefined,
    "aria-describedby": `note-${field}-error`,
    onChange: ({ target }: { target: { value: string } }) => change(field, target.value),
  });
  return (
    <form
      aria-labelledby="add-note"
      className="mt-4 grid max-w-[42rem] gap-x-6 gap-y-3 tablet:grid-cols-2"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <FormField id="note-indicatorId" label={t("indicator")} error={errorOf("indicatorId")}>
        <select {...control("indicatorId")}>
          <Options all={indicators} />
        </select>
      </FormField>
      <FormField id="note-status" label={t("status")} error={errorOf("status")}>
        <select {...control("status")}>
          <Options all={STATUSES.map((id) => ({ id, label: t(`statuses.${id}`) }))} />
        </select>
      </FormField>
      <div className="tablet:col-span-2">
        <FormField id="note-text" label={t("text")} hint={t("textHint", { max: NOTE_MAX_CHARACTERS })} error={errorOf("text")}>
          <textarea rows={3} {...control("text")} />
        </FormField>
      </div>
      <FormField id="note-observedOn" label={t("observedOn")} hint={t("observedOnHint", { day: lastDayText })} error={errorOf("observedOn")}>
        <input type="date" max={lastDay} {...control("observedOn")} />
      </FormField>
      <FormField id="note-sourceUrl" label={t("sourceUrl")} hint={t("sourceUrlHint")} error={errorOf("sourceUrl")}>
        <input type="url" dir="ltr" placeholder="https://" {...control("sourceUrl")} />
      </FormField>
      <div className="flex flex-wrap items-center gap-4 tablet:col-span-2">
        <Button kind="primary" type="submit" aria-disabled={sending.kind === "sending" || undefined}>
          {t("add")}
        </Button>
        <p role="status" className="text-sm text-ink-2">
          {sending.kind === "added" && t("added")}
          {sending.kind === "refused" && (sending.fields.length > 0 ? t("refused") : problems(sending.code))}
        </p>
      </div>
    </form>
  );
}
