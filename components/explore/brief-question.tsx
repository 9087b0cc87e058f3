import { useFormatter, useTranslations } from "next-intl";
import type { Question } from "@/lib/contract/cases";

/** The rule of a question and its three dates, told in UTC. */
export function BriefQuestion({ question }: { question: Question }) {
  const t = useTranslations("explore.brief");
  const format = useFormatter();
  const moment = (iso: string) => t("utc", { time: format.dateTime(new Date(iso), { dateStyle: "long", timeStyle: "short" }) });
  const rows = [
    { name: t("opens"), text: moment(question.opensAt) },
    { name: t("horizon"), text: moment(question.horizonAt) },
    { name: t("resolveBy"), text: format.dateTime(new Date(question.resolveBy), { dateStyle: "long" }) },
  ];
  return (
    <>
      <p className="mt-2">{question.rule}</p>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
        {rows.map((row) => (
          <div key={row.name} className="contents">
            <dt className="text-ink-2">{row.name}</dt>
            <dd>
              <time>{row.text}</time>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
