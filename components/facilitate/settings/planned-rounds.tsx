"use client";
import { useTranslations } from "next-intl";
import { rulesOf, hasClosings, withRounds } from "@/components/facilitate/new-exercise/fields";
import { controlOf, type PartProps } from "@/components/facilitate/new-exercise/part-props";
import { CONTROL, FormField } from "@/components/ui/form-field";

/** How many rounds there shall be, and when those close that were not opened yet. `opened`: how many stay as they are. */
export function PlannedRounds({ fields, change, errorOf, opened }: PartProps & { opened: number }) {
  const t = useTranslations("newExercise");
  const { least, most } = rulesOf(fields.protocol).rounds;
  const fewest = Math.max(least, opened);
  const error = errorOf("rounds");
  const setClosing = (index: number, local: string) => change({ ...fields, closings: fields.closings.map((one, i) => (i === index ? local : one)) });
  if (!hasClosings(fields) || (fewest === most && opened === most)) return null;
  return (
    <div className="grid gap-x-6 gap-y-3 tablet:grid-cols-2">
      {fewest < most && (
        <FormField id="new-round-count" label={t("rounds")} error={null}>
          <select id="new-round-count" value={fields.closings.length} onChange={({ target }) => change(withRounds(fields, Number(target.value)))} className={CONTROL}>
            {Array.from({ length: most - fewest + 1 }, (_, i) => fewest + i).map((n) => (
              <option key={n} value={n}>
                {t("roundCount", { n })}
              </option>
            ))}
          </select>
        </FormField>
      )}
      {fields.closings.map((local, index) =>
        index < opened ? null : (
          <FormField key={index} id={`new-closing-${index}`} label={t("closes", { round: index + 1 })} error={null}>
            <input type="datetime-local" {...controlOf("rounds", error)} id={`new-closing-${index}`} value={local} onChange={({ target }) => setClosing(index, target.value)} className={CONTROL} />
          </FormField>
        ),
      )}
      <p className="text-xs text-ink-3 tablet:col-span-2">{t("closesHint")}</p>
      <p id="new-rounds-error" className="text-sm text-danger empty:hidden tablet:col-span-2">
        {error}
      </p>
    </div>
  );
}
