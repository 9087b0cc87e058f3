import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Case, Question } from "@/lib/contract/cases";
import { EventItem } from "./event-item";
import { timelineOf } from "./timeline";

type Props = { theCase: Pick<Case, "id" | "language" | "claims" | "events">; opensAt: Question["opensAt"] };

/** One stop on the vertical line: its date before the line on a desk, above the words on a phone. */
function Stop({ date, isEnd = false, children }: { date: ReactNode; isEnd?: boolean; children: ReactNode }) {
  return (
    <li className="relative grid gap-x-10 ps-7 pb-7 last:pb-0 tablet:grid-cols-[9rem_minmax(0,1fr)] tablet:ps-0">
      {!isEnd && <span aria-hidden="true" className="absolute start-[5px] top-3 -bottom-3 border-s-2 border-line-strong tablet:start-[10.15rem]" />}
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="absolute start-0 top-[7px] tablet:start-[9.85rem]">
        {isEnd ? <rect x="1" y="1" width="10" height="10" fill="var(--ink)" /> : <circle cx="6" cy="6" r="4.8" fill="var(--paper)" stroke="var(--ink)" strokeWidth="2" />}
      </svg>
      <div className="text-sm font-semibold tablet:pt-0.5 tablet:text-end">{date}</div>
      <div className="min-w-0">{children}</div>
    </li>
  );
}

/** The events up to the opening of the question, from the first to the last, with the opening as the end. Nothing later stands here. */
export function TimelineList({ theCase, opensAt }: Props) {
  const t = useTranslations("explore.timeline");
  const format = useFormatter();
  const opened = new Date(opensAt);
  const { dated, undated } = timelineOf(theCase.events, opensAt.slice(0, 10));
  return (
    <>
      <ol className="mt-6">
        {dated.map((event) => (
          <Stop key={event.id} date={<time dateTime={event.date}>{format.dateTime(new Date(event.date), { dateStyle: "long" })}</time>}>
            <EventItem theCase={theCase} event={event} />
          </Stop>
        ))}
        <Stop isEnd date={<time dateTime={opensAt}>{t("moment", { time: format.dateTime(opened, { dateStyle: "long", timeStyle: "short" }) })}</time>}>
          <p className="font-semibold">{t("opened")}</p>
          <p className="text-sm text-ink-2">{t("nothingLater")}</p>
        </Stop>
      </ol>
      {undated.length > 0 && (
        <section aria-labelledby="undated" className="mt-10 tablet:ps-[11.5rem]">
          <h3 id="undated" className="text-sm font-semibold">
            {t("undated")}
          </h3>
          <ul className="mt-2 border-t border-line">
            {undated.map((event) => (
              <li key={event.id} className="border-b border-line py-3">
                <EventItem theCase={theCase} event={event} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
