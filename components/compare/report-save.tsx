"use client";

import { useLocale, useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { languageOf } from "@/lib/contract/languages";
import { reportAddresses } from "./file-address";
import { useReport, type ReportState } from "./use-report";

/** `search`: the page's own query, "" or "?…". */
type Props = { exerciseId: string; search: string };

/** The whole exercise as a PDF: a link that saves it without scripts; with them one sees how far it is, and can cancel. */
export function ReportSave(place: Props) {
  const t = useTranslations("compare.figure.report");
  const language = languageOf(useLocale());
  const addresses = reportAddresses(place, { lang: language === "en" ? null : language });
  const { state, start, cancel } = useReport(addresses);
  const begin = (event: MouseEvent) => {
    event.preventDefault();
    if (state.kind !== "drawing") void start();
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <a href={addresses.file} download onClick={begin} className="flex min-h-11 items-center font-semibold text-accent no-underline hover:underline tablet:min-h-10">
        {t("name")}
      </a>
      {state.kind === "drawing" && <Progress state={state} onCancel={cancel} />}
      <Told state={state} />
    </div>
  );
}

type Drawing = Extract<ReportState, { kind: "drawing" }>;

function Progress({ state: { progress }, onCancel }: { state: Drawing; onCancel: () => void }) {
  const t = useTranslations("compare.figure.report");
  return (
    <>
      <progress aria-label={t("title")} max={progress?.of ?? 1} value={progress?.done ?? 0} className="h-2 w-32 accent-(--accent)" />
      <button type="button" onClick={onCancel} className="flex min-h-11 min-w-11 items-center font-semibold text-accent hover:underline tablet:min-h-10">
        {t("cancel")}
      </button>
    </>
  );
}

/** What has become of it, for eyes and ears. */
function Told({ state }: { state: ReportState }) {
  const t = useTranslations("compare.figure.report");
  const problems = useTranslations("problems");
  return (
    <span role="status" className="text-ink-2">
      {state.kind === "drawing" && (state.progress?.part ? t("drawing", { part: state.progress.part }) : t("begins"))}
      {state.kind === "ready" && t("ready")}
      {state.kind === "cancelled" && t("cancelled")}
      {state.kind === "failed" && `${t("failed")} ${problems(state.code)}`}
    </span>
  );
}
