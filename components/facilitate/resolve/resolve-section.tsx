"use client";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { useId } from "react";
import { ResolutionNote } from "@/components/scores/resolution-note";
import { Button } from "@/components/ui/button";
import { SectionHeading } from "@/components/ui/section-heading";
import { Tile } from "@/components/ui/tile";
import type { Case } from "@/lib/contract/cases";
import type { Resolution } from "@/lib/contract/resolution";
import { useResolution, type Sending } from "./use-resolution";

type Props = { exerciseId: string; theCase: Pick<Case, "scenarios" | "ordered">; resolution: Resolution | null };

const FIELD = "mt-1 min-h-11 w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-sm aria-invalid:border-danger";

function Refused({ sending }: { sending: Sending }) {
  const t = useTranslations("resolve");
  const problems = useTranslations("problems");
  const own = sending.kind === "refused" ? sending.fields.find((field) => field === "note" || field === "sources") : undefined;
  return (
    <p role="status" className="min-h-5 text-sm text-danger">
      {sending.kind === "refused" && (own === undefined ? problems(sending.code) : t(own === "note" ? "noteMissing" : "sourcesWrong"))}
    </p>
  );
}

type Form = ReturnType<typeof useResolution>;

function Choices({ theCase, form }: { theCase: Props["theCase"]; form: Form }) {
  const t = useTranslations("resolve");
  const name = useId();
  const choice = (id: string | null) => ({
    type: "radio" as const,
    name,
    className: "size-5 accent-accent",
    checked: form.chosen && form.fields.scenario === id,
    onChange: () => form.choose(id),
  });
  return (
    <fieldset className="flex flex-col">
      <legend className="text-sm font-semibold">{t("what")}</legend>
      {theCase.scenarios.map(({ id, label }, index) => (
        <label key={id} className="flex min-h-11 items-center gap-3">
          <input {...choice(id)} />
          <Tile index={index} ordered={theCase.ordered} size="sm" />
          {label}
        </label>
      ))}
      <label className="flex min-h-11 items-center gap-3">
        <input {...choice(null)} />
        {t("ambiguous")}
      </label>
    </fieldset>
  );
}

function Decided({ exerciseId, resolution, theCase, form }: { exerciseId: string; resolution: Resolution; theCase: Props["theCase"]; form: Form }) {
  const t = useTranslations("resolve");
  const label = theCase.scenarios.find(({ id }) => id === resolution.scenario)?.label;
  return (
    <>
      <p className="mt-3 text-lg">{label ?? t("ambiguous")}</p>
      <ResolutionNote resolution={resolution} />
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        {([["scores", "scores"], ["post-mortem", "postMortem"]] as const).map(([page, text]) => (
          <Link key={page} href={`/exercises/${exerciseId}/${page}`} prefetch={false} className="finger text-accent underline">
            {t(text)}
          </Link>
        ))}
        <Button onClick={() => void form.takeBack()}>{t("takeBack")}</Button>
        <span className="text-sm text-ink-3">{t("takeBackHint")}</span>
      </div>
    </>
  );
}

/** Where a facilitator decides what happened, says on what, and can take it back. */
export function ResolveSection({ exerciseId, theCase, resolution }: Props) {
  const t = useTranslations("resolve");
  const form = useResolution(exerciseId);
  const { fields, sending } = form;
  const wrong = (field: string) => (sending.kind === "refused" && sending.fields.includes(field)) || undefined;
  return (
    <section aria-labelledby="resolve" className="mt-12 max-w-[42rem]">
      <SectionHeading id="resolve">{t("title")}</SectionHeading>
      {resolution ? (
        <Decided exerciseId={exerciseId} resolution={resolution} theCase={theCase} form={form} />
      ) : (
        <form
          noValidate
          className="mt-2 flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (form.chosen) void form.decide();
          }}
        >
          <p className="text-sm text-ink-2">{t("hint")}</p>
          <Choices theCase={theCase} form={form} />
          <label className="text-sm font-semibold">
            {t("note")}
            <textarea rows={3} value={fields.note} aria-invalid={wrong("note")} onChange={({ target }) => form.change("note", target.value)} className={`${FIELD} font-normal`} />
          </label>
          <label className="text-sm font-semibold">
            {t("sources")}
            <textarea rows={2} dir="ltr" placeholder="https://" value={fields.sources} aria-invalid={wrong("sources")} onChange={({ target }) => form.change("sources", target.value)} className={`${FIELD} font-normal`} />
          </label>
          <div>
            <Button type="submit" aria-disabled={!form.chosen || sending.kind === "sending" || undefined}>
              {t("decide")}
            </Button>
          </div>
        </form>
      )}
      <Refused sending={sending} />
    </section>
  );
}
