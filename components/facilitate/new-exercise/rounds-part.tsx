import { useTranslations } from "next-intl";
import { CONTROL, FormField } from "../../ui/form-field";
import { hasClosings, rulesOf, withRounds } from "./fields";
import { controlOf, type PartProps } from "./part-props";

function RoundCount({ fields, change }: PartProps) {
  const t = useTranslations("newExercise");
  const { least, most } = rulesOf(fields.protocol).rounds;
  if (least === most) return null;
  return (
    <FormField id="new-round-count" label={t("rounds")} error={null}>
      <select id="new-round-count" value={fields.closings.length} onChange={({ target }) => change(withRounds(fields, Number(target.value)))} className={CONTROL}>
        {Array.from({ length: most - least + 1 }, (_, i) => least + i).map((n) => (
          <option key={n} value={n}>
            {t("roundCount", { n })}
          </option>
        ))}
      </select>
    </FormField>
  );
}

/** How many rounds, where the protocol leaves a choice, and when each closes by itself. An open board has one without end. */
export function RoundsPart(props: PartProps) {
  const { fields, change, errorOf } = props;
  const t = useTranslations("newExercise");
  const error = errorOf("rounds");
  const setClosing = (index: number, local: string) => change({ ...fields, closings: fields.closings.map((one, i) => (i === index ? local : one)) });
  if (!hasClosings(fields)) return null;
  return (
    <div>
      <div className="grid gap-x-6 gap-y-3 tablet:grid-cols-2">
        <RoundCount {...props} />
        {fields.closings.map((local, i) => (
          <FormField key={i} id={`new-closing-${i}`} label={<Optional>{t("closes", { round: i + 1 })}</Optional>} error={null}>
            <input type="datetime-local" {...controlOf("rounds", error)} id={`new-closing-${i}`} value={local} onChange={({ target }) => setClosing(i, target.value)} className={CONTROL} />
          </FormField>
        ))}
      </div>
      <p className="text-xs text-ink-3">{t("closesHint")}</p>
      <p id="new-rounds-error" className="text-sm text-danger">
        {error}
      </p>
    </div>
  );
}

/** A label with the word that nobody has to fill this in. */
function Optional({ children }: { children: string }) {
  const t = useTranslations("newExercise");
  return (
    <>
      {children} <span className="font-normal text-ink-3">({t("optional")})</span>
    </>
  );
}
