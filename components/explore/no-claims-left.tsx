import { useTranslations } from "next-intl";
import Link from "next/link";
import { ButtonLink } from "../ui/button";
import { useFilterText } from "./evidence-filters";
import { evidenceHref, type Kept } from "./evidence-href";
import { countWith, FILTERS, type EvidenceQuery, type FilteredCase } from "./evidence-query";

type Props = { theCase: FilteredCase & { id: string }; query: EvidenceQuery; kept: Kept };

/** The filters let nothing through: which ones could go, with what would be left then, and the way to all claims. */
export function NoClaimsLeft({ theCase, query, kept }: Props) {
  const t = useTranslations("explore.evidence.empty");
  const textOf = useFilterText(theCase);
  const ways = FILTERS.flatMap((filter) => {
    const { [filter]: value, ...others } = query;
    const count = countWith(theCase, query, filter);
    return value === undefined || count === 0 ? [] : [{ filter, value, others, count }];
  });
  return (
    <div className="max-w-prose border-t border-line py-8">
      <h3 className="text-lg font-head">{t("title")}</h3>
      <p className="mt-2 text-ink-2">
        {t("text")} {ways.length > 0 && t("less")}
      </p>
      <ul className="mt-3 flex flex-col">
        {ways.map(({ filter, value, others, count }) => (
          <li key={filter}>
            <Link href={evidenceHref(theCase.id, { ...kept, query: others })} scroll={false} className="inline-flex min-h-11 items-center text-accent underline">
              {t("without", { filter: textOf(filter, value), count })}
            </Link>
          </li>
        ))}
      </ul>
      <ButtonLink href={evidenceHref(theCase.id, kept)} className="mt-4">
        {t("all", { count: theCase.claims.length })}
      </ButtonLink>
    </div>
  );
}
