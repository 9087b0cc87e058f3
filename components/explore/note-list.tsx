import { useFormatter, useTranslations } from "next-intl";
import type { IndicatorNote } from "@/lib/contract/indicators";
import { ExternalLink } from "../outcome/external-link";

/** What the facilitator has noted on an indicator, newest first. */
export function NoteList({ notes }: { notes: readonly IndicatorNote[] }) {
  const t = useTranslations("explore");
  const format = useFormatter();
  return (
    <ul className="mt-3 flex flex-col gap-3 border-s-2 border-line-strong ps-4">
      {notes.map(({ id, observedOn, status, text, sourceUrl }) => (
        <li key={id}>
          <p className="text-xs text-ink-3">
            {t("timeline.noteHead", { date: format.dateTime(new Date(observedOn), { dateStyle: "long" }), status: t(`status.${status}`) })}
          </p>
          <p dir="auto" className="text-sm break-words whitespace-pre-line">
            {text}
          </p>
          {sourceUrl && <ExternalLink url={sourceUrl} />}
        </li>
      ))}
    </ul>
  );
}
