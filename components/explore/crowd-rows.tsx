import { useFormatter, useTranslations } from "next-intl";
import Link from "next/link";
import type { Exercise } from "@/lib/contract/exercises";

export type CrowdRow = Pick<Exercise, "id" | "caseId" | "dataSource" | "round"> & { question: string; people: number };

function Row({ crowd: { id, caseId, dataSource, round, question, people } }: { crowd: CrowdRow }) {
  const t = useTranslations("home.crowds");
  const format = useFormatter();
  const month = round.closesAt && format.dateTime(new Date(round.closesAt), { month: "long", year: "numeric" });
  return (
    <li className="grid items-center gap-x-6 border-b border-line py-3 tablet:grid-cols-[1fr_auto] tablet:py-4">
      <div>
        <p className="font-semibold">{question}</p>
        <p className="text-sm text-ink-2">{month ? t("peopleIn", { n: people, month }) : t("people", { n: people })}</p>
        <p className="text-sm text-ink-3">{dataSource?.text}</p>
      </div>
      <p className="flex flex-wrap gap-x-6">
        <Link href={`/exercises/${id}/compare`} className="inline-flex min-h-11 items-center font-semibold text-accent hover:underline">
          {t("compare")}
        </Link>
        <Link href={`/cases/${caseId}/brief`} className="inline-flex min-h-11 items-center text-accent hover:underline">
          {t("read")}
        </Link>
      </p>
    </li>
  );
}

/** Published forecasts of real people on questions that are decided: to look at, not to take part in. */
export function CrowdRows({ crowds }: { crowds: readonly CrowdRow[] }) {
  const t = useTranslations("home.crowds");
  return (
    <section aria-labelledby="crowds" className="mt-16">
      <h2 id="crowds" className="text-lg font-head">
        {t("title")}
      </h2>
      <p className="mt-1 max-w-prose pb-3 text-ink-2">{t("text")}</p>
      <ul className="border-t border-line-strong">
        {crowds.map((crowd) => (
          <Row key={crowd.id} crowd={crowd} />
        ))}
      </ul>
    </section>
  );
}
