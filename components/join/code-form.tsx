"use client";
import { useTranslations } from "next-intl";
import type { Joined } from "@/lib/contract/exercises";
import { CONTROL, FormField } from "../ui/form-field";
import { JoinButton } from "./join-button";
import { NameField } from "./name-field";
import { isFinal, Refused } from "./refused";
import { useCodeForm } from "./use-code-form";

type FieldProps = { code: string; error: string | null; onChange: (code: string) => void };

function CodeField({ code, error, onChange }: FieldProps) {
  const t = useTranslations("join");
  return (
    <FormField id="join-code" label={t("code")} hint={t("codeHint")} error={error}>
      <input
        id="join-code"
        dir="ltr"
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={20}
        aria-invalid={error !== null || undefined}
        aria-describedby="join-code-error"
        value={code}
        onChange={({ target }) => onChange(target.value)}
        className={`${CONTROL} num text-lg font-semibold tracking-[0.08em] uppercase`}
      />
    </FormField>
  );
}

/** The spoken code and a name that may stay empty. `given`: the code that came with the address. */
export function CodeForm({ given, onJoined }: { given: string; onJoined: (joined: Joined) => void }) {
  const t = useTranslations("join");
  const problems = useTranslations("problems");
  const { form, fields, setFields, fault, needsName, isSending, refusal, send } = useCodeForm(given, onJoined);
  if (refusal && isFinal(refusal.code)) return <Refused code={refusal.code} onCode={null} />;
  const codeError = fault === "codeShort" ? t("codeShort") : fault && problems(fault);
  return (
    <form
      ref={form}
      method="post"
      noValidate
      className="grid max-w-[26rem] gap-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className="text-ink-2">{t("byCode")}</p>
      <CodeField code={fields.code} error={codeError} onChange={(code) => setFields({ ...fields, code })} />
      <NameField name={fields.name} onChange={(name) => setFields({ ...fields, name })} isNeeded={needsName} fault={refusal?.name ?? null} />
      <JoinButton label={t("join")} isSending={isSending} refusal={fault ? null : refusal} />
    </form>
  );
}
