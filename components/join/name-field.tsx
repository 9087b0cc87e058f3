import { useTranslations } from "next-intl";
import { CONTROL, FormField } from "../ui/form-field";
import type { NameFault } from "./name-fault";

type Props = { name: string; onChange: (name: string) => void; isNeeded: boolean; fault: NameFault | null };

/** The name of who joins: a nickname that may stay empty, or his name where the exercise asks for it. */
export function NameField({ name, onChange, isNeeded, fault }: Props) {
  const t = useTranslations("join");
  return (
    <FormField id="join-name" label={t(isNeeded ? "nameNeeded" : "name")} hint={t(isNeeded ? "nameNeededHint" : "nameHint")} error={fault && t(fault)}>
      <input
        id="join-name"
        dir="auto"
        autoComplete={isNeeded ? "name" : "nickname"}
        maxLength={60}
        required={isNeeded}
        aria-invalid={fault !== null || undefined}
        aria-describedby="join-name-error"
        value={name}
        onChange={({ target }) => onChange(target.value)}
        className={CONTROL}
      />
    </FormField>
  );
}
