"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { problemKey } from "@/components/compare/problem-key";
import { partsOf, type Fields, type FormPart } from "@/components/facilitate/new-exercise/fields";
import { useKeptLinks } from "@/components/facilitate/use-kept-links";
import { ApiProblem } from "@/lib/client/problem";
import { useSettingsChange } from "@/lib/client/settings";
import type { Exercise } from "@/lib/contract/exercises";
import { changeOf, faultsOfSettings, settingsForm } from "./settings-fields";

/** The settings while they are changed, and what came of sending them. `onSaved` hears when they are stored; links of new teams are kept in this browser. */
export function useSettings(exercise: Exercise, onSaved: () => void) {
  const { refresh } = useRouter();
  const { keep } = useKeptLinks(exercise.id);
  const { mutate, isPending, error, reset } = useSettingsChange(exercise.id);
  const [form, setForm] = useState(() => settingsForm(exercise));
  const [faults, setFaults] = useState<readonly FormPart[]>([]);
  const change = (fields: Fields) => setForm({ ...form, fields });
  const save = () => {
    if (isPending) return;
    const found = faultsOfSettings(form, exercise, new Date());
    setFaults(found);
    if (found.length > 0) return reset();
    mutate(changeOf(form, exercise), {
      onSuccess: ({ links }) => {
        if (links.length > 0) keep({ links });
        refresh();
        onSaved();
      },
      onError: (problem) => setFaults(problem instanceof ApiProblem ? partsOf(problem.errors.map(({ path }) => path)) : []),
    });
  };
  return { fields: form.fields, change, faults, isSaving: isPending, code: error ? problemKey(error) : null, save };
}
