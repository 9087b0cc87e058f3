"use client";
import { useLocale, useTranslations } from "next-intl";
import { problemKey } from "@/components/compare/problem-key";
import { CopyText } from "@/components/facilitate/copy-text";
import { Moment } from "@/components/facilitate/moment";
import { Button } from "@/components/ui/button";
import { embedPath, useTakeBack } from "@/lib/client/publication";
import { languageOf } from "@/lib/contract/languages";
import { PUBLIC_FIGURES, type Publication } from "@/lib/contract/publication";

/** What everybody sees now, where it stands, and how it is taken back. */
export function PublishedNow({ exerciseId, publication: { round, at } }: { exerciseId: string; publication: Publication }) {
  const t = useTranslations("facilitate.publish");
  const problems = useTranslations("problems");
  const language = languageOf(useLocale());
  const { mutate, isPending, error } = useTakeBack(exerciseId);
  const path = embedPath(exerciseId, PUBLIC_FIGURES[0], language === "en" ? "" : `?lang=${language}`);
  return (
    <div className="border-b border-line py-3">
      <p className="text-sm font-semibold">{t.rich("now", { round, time: () => <Moment at={at} /> })}</p>
      <p className="mt-1 text-sm">
        <a href={path} dir="ltr" className="finger font-mono text-xs break-all text-accent">
          {path}
        </a>
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-x-6">
        <CopyText text={() => new URL(path, window.location.href).href}>{t("copyAddress")}</CopyText>
        <Button kind="quiet" className="-mx-2 px-2!" aria-disabled={isPending || undefined} onClick={() => !isPending && mutate(undefined)}>
          {t("takeBack")}
        </Button>
      </div>
      <p className="text-xs text-ink-3">{t("copies")}</p>
      <p role="status" className="text-sm text-danger empty:hidden">
        {error && problems(problemKey(error))}
      </p>
    </div>
  );
}
