import { useFormatter, useTranslations } from "next-intl";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Outcome } from "@/lib/contract/outcome";
import { ExternalLink } from "./external-link";

/** What happened, day by day, each with the pages that say so. */
export function DayByDay({ timeline }: { timeline: Outcome["timeline"] }) {
  const t = useTranslations("outcome.timeline");
  const format = useFormatter();
  return (
    <section aria-labelledby="timeline">
      <SectionHeading id="timeline">{t("title")}</SectionHeading>
      <ol className="mt-4 border-t border-line-strong">
        {timeline.map(({ date, title, url, alsoAt = [], note }) => (
          <li key={`${date} ${title}`} className="grid gap-x-6 gap-y-1 border-b border-line py-3 tablet:grid-cols-[9.5rem_1fr]">
            <time dateTime={date} className="text-sm text-ink-2">
              {format.dateTime(new Date(date), { dateStyle: "long" })}
            </time>
            <div>
              <p>{title}</p>
              {note && <p className="mt-1 text-sm text-ink-2">{note}</p>}
              <p className="mt-1 flex flex-wrap gap-x-5">
                {[url, ...alsoAt].map((address) => (
                  <ExternalLink key={address} url={address} />
                ))}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
