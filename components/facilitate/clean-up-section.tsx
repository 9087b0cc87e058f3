"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ReportSave } from "@/components/compare/report-save";
import { problemKey } from "@/components/compare/problem-key";
import { Button } from "@/components/ui/button";
import { SectionHeading } from "@/components/ui/section-heading";
import { deleteWholeExercise } from "@/lib/client/whole-exercise";
import type { Exercise } from "@/lib/contract/exercises";

/** Deleting asks for the exercise's title: nobody does it by a slip. What is deleted is gone for everybody. */
function DeleteForm({ exercise: { id, title } }: { exercise: Pick<Exercise, "id" | "title"> }) {
  const t = useTranslations("facilitate.cleanUp");
  const problems = useTranslations("problems");
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const [state, setState] = useState<{ kind: "idle" | "sending" } | { kind: "refused"; code: ReturnType<typeof problemKey> }>({ kind: "idle" });
  const ready = typed.trim() === title && state.kind !== "sending";
  const remove = async () => {
    if (!ready) return;
    setState({ kind: "sending" });
    try {
      await deleteWholeExercise(id);
      router.push("/");
    } catch (error) {
      setState({ kind: "refused", code: problemKey(error) });
    }
  };
  return (
    <details className="mt-3">
      <summary className="inline-flex min-h-11 items-center text-danger underline">{t("delete")}</summary>
      <form
        className="mt-2 flex flex-col items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void remove();
        }}
      >
        <p className="text-sm text-ink-2">{t("deleteHint")}</p>
        <label className="w-full text-sm font-semibold">
          {t("repeat", { title })}
          <input type="text" value={typed} onChange={({ target }) => setTyped(target.value)} className="mt-1 min-h-11 w-full rounded-md border border-line-strong bg-surface px-3 text-base font-normal" />
        </label>
        <Button type="submit" aria-disabled={!ready || undefined}>
          {t("confirm")}
        </Button>
        <p role="status" className="min-h-5 text-sm text-danger">
          {state.kind === "refused" && problems(state.code)}
        </p>
      </form>
    </details>
  );
}

/** What is left to do when an exercise is over: take all of it away, or delete it. */
export function CleanUpSection({ exercise }: { exercise: Pick<Exercise, "id" | "title"> }) {
  const t = useTranslations("facilitate.cleanUp");
  return (
    <section aria-labelledby="clean-up" className="mt-12 max-w-[42rem]">
      <SectionHeading id="clean-up">{t("title")}</SectionHeading>
      <p className="mt-1 text-sm text-ink-2">{t("hint")}</p>
      <p className="mt-2">
        <a href={`/api/exercises/${exercise.id}/export.json`} download className="inline-flex min-h-11 items-center text-accent underline">
          {t("take")}
        </a>
      </p>
      <ReportSave exerciseId={exercise.id} search="" />
      <DeleteForm exercise={exercise} />
    </section>
  );
}
