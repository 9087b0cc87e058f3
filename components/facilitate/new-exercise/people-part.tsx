import { useTranslations } from "next-intl";
import { MAX_K, MIN_K } from "@/lib/contract/new-exercise";
import type { Privacy } from "@/lib/core/exercise/who-sees-what";
import { CONTROL, FormField } from "../../ui/form-field";
import { RadioGroup } from "../../ui/radio-group";
import { controlOf, type PartProps } from "./part-props";
import { TeamsPart } from "./teams-part";

const PRIVACIES: readonly Privacy[] = ["anonymous", "pseudonymous", "named"];

/** Who takes part: under which names, how few are shown, in which teams. */
export function PeoplePart(props: PartProps) {
  const { fields, change, errorOf } = props;
  const t = useTranslations("newExercise");
  const options = PRIVACIES.map((value) => ({ value, label: t(`privacies.${value}.name`), text: t(`privacies.${value}.text`) }));
  return (
    <>
      <RadioGroup name="privacy" legend={t("privacy")} options={options} chosen={fields.privacy} onChoose={(privacy) => change({ ...fields, privacy })} />
      <TeamsPart {...props} />
      {fields.release !== "live" && (
        <FormField id="new-k" label={t("k")} hint={t("kHint", { least: MIN_K, most: MAX_K })} error={errorOf("k")}>
          <input type="number" {...controlOf("k", errorOf("k"))} min={MIN_K} max={MAX_K} step={1} value={fields.k} onChange={({ target }) => change({ ...fields, k: target.value })} className={`${CONTROL} max-w-28`} />
        </FormField>
      )}
    </>
  );
}
