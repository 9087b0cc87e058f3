import { useTranslations } from "next-intl";
import { CONTROL, FormField } from "../../ui/form-field";
import { controlOf, type PartProps } from "./part-props";

type Props = Pick<PartProps, "fields" | "change"> & { error: string | null };

/** The secret of a server that others reach: whoever knows it makes exercises and imports cases. */
export function SecretField({ fields, change, error }: Props) {
  const t = useTranslations("newExercise");
  return (
    <FormField id="new-secret" label={t("secret")} hint={t("secretHint")} error={error}>
      <input type="password" {...controlOf("secret", error)} dir="ltr" autoComplete="off" value={fields.secret} onChange={({ target }) => change({ ...fields, secret: target.value })} className={CONTROL} />
    </FormField>
  );
}
