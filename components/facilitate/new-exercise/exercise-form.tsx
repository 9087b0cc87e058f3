"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useSyncExternalStore, type ReactNode } from "react";
import { MAX_K, MAX_TEAMS, MIN_K } from "@/lib/contract/new-exercise";
import { Button } from "../../ui/button";
import { BeginPart, type BeginProps } from "./begin-part";
import type { FormPart } from "./fields";
import { PeoplePart } from "./people-part";
import { ProtocolPart } from "./protocol-part";
import { QuestionPart } from "./question-part";
import { SecretField } from "./secret-field";
import { SightSentence } from "./sight-sentence";
import type { useNewExercise } from "./use-new-exercise";

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="grid content-start gap-y-5 border-t border-line-strong pt-3">
      <h2 className="text-lg font-head">{title}</h2>
      {children}
    </section>
  );
}

const never = () => () => undefined;

type Props = Pick<ReturnType<typeof useNewExercise>, "fields" | "change" | "sending" | "send"> & Pick<BeginProps, "cases" | "mine" | "like" | "asksSecret" | "onCase">;

/** The form of a new exercise. Until scripts run it takes nothing; sent without them it is refused, so no secret ever stands in an address. */
export function ExerciseForm({ fields, change, sending, send, ...choices }: Props) {
  const { cases, asksSecret } = choices;
  const t = useTranslations("newExercise");
  const problems = useTranslations("problems");
  const form = useRef<HTMLFormElement>(null);
  const isReady = useSyncExternalStore(never, () => true, () => false);
  useEffect(() => {
    if (sending.kind === "refused") form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [sending]);
  const isWrong = (part: FormPart) => sending.kind === "refused" && sending.parts.includes(part);
  const errorOf = (part: FormPart) => {
    if (!isWrong(part)) return null;
    if (part === "caseId" && fields.begin === "file") return t("errors.importFirst");
    return t(`errors.${part}`, { least: MIN_K, most: part === "teams" ? MAX_TEAMS : MAX_K });
  };
  const props = { fields, change, errorOf };
  return (
    <form
      ref={form}
      method="post"
      noValidate
      className="mt-8 [@media(scripting:none)]:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <fieldset disabled={!isReady} className="grid min-w-0 gap-x-16 gap-y-10 lg:grid-cols-2">
        <div className="grid content-start gap-y-10">
          <Part title={t("what")}>
            <BeginPart {...choices} {...props} />
            <QuestionPart cases={cases} {...props} />
          </Part>
          <Part title={t("who")}>
            <PeoplePart {...props} />
          </Part>
        </div>
        <div className="grid content-start gap-y-10">
          <Part title={t("how")}>
            <ProtocolPart {...props} />
          </Part>
          <SightSentence fields={fields} />
          {asksSecret && fields.begin !== "file" && <SecretField {...props} error={errorOf("secret")} />}
          <div className="flex flex-wrap items-center gap-4">
            <Button kind="primary" type="submit" aria-disabled={sending.kind === "sending" || undefined}>
              {sending.kind === "sending" ? t("making") : t("make")}
            </Button>
            <p role="status" className="text-sm text-ink-2">
              {sending.kind === "refused" && (sending.parts.length > 0 ? t("refused") : problems(sending.code))}
            </p>
          </div>
        </div>
      </fieldset>
    </form>
  );
}
