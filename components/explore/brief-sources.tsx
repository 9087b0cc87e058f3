import { useFormatter, useTranslations } from "next-intl";
import Link from "next/link";
import type { Case } from "@/lib/contract/cases";
import { LayerTag } from "../ui/layer-tag";

/** What the case rests on: the source itself first, then the others, each with its address and what it was used for. */
export function BriefSources({ theCase }: { theCase: Pick<Case, "id" | "sources"> }) {
  const t = useTranslations("explore.brief");
  const format = useFormatter();
  return (
    <ul className="mt-3 flex flex-col gap-4 text-sm">
      {theCase.sources.map((source) => (
        <li key={source.id}>
          <p className="font-semibold">
            {source.publisher}
            {source.publishedOn && <span className="font-normal text-ink-2">{t("published", { date: format.dateTime(new Date(source.publishedOn), { dateStyle: "long" }) })}</span>}{" "}
            {source.layer !== "said" && <LayerTag layer={source.layer} url={source.url} />}
          </p>
          {source.title && <p>{source.title}</p>}
          <p className="text-ink-2">
            {!source.complete && `${t("incomplete")} `}
            {source.note}
          </p>
          {source.text && (
            <Link href={`/cases/${theCase.id}/sources/${source.id}`} className="inline-flex min-h-11 items-center text-accent underline">
              {t("readText")}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
