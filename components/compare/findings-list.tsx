import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import type { Case } from "@/lib/contract/cases";
import type { Comparison, ComparisonQuery, PoolId } from "@/lib/contract/comparison";
import { inSentence } from "@/lib/figures/in-sentence";
import { findingLine } from "./finding-line";
import { findingsOf } from "./findings";

/** `isPublished`: forecasts of real people, whom nobody can join. */
type Props = { comparison: Comparison; theCase: Case; query: ComparisonQuery; isPublished: boolean; outcomeHref: string | null };

const ITEM = "border-t border-line py-4";
const MORE = "finger py-2 text-accent -my-2";

/** Up to three things worth noticing, each with a way to look closer, and the way to what happened. */
export function FindingsList({ comparison, theCase, query, isPublished, outcomeHref }: Props) {
  const t = useTranslations("compare");
  const list = new Intl.ListFormat(useLocale(), { type: "conjunction" });
  const label = (scenario: number) => inSentence(theCase.scenarios[scenario]?.label ?? "", theCase);
  const poolNames = (...pools: readonly PoolId[]) => list.format(pools.map((pool) => t(`poolInSentence.${pool}`)));
  const lines = findingsOf(comparison, { canSimulate: !isPublished }).map((finding) => findingLine(finding, { label, poolNames, pools: comparison.pools, query }));
  return (
    <ul aria-label={t("findings.title")} className="mt-4 grid gap-x-10 text-sm text-ink-2 tablet:grid-cols-2">
      {lines.map(({ key, values, href }) => (
        <li key={key} className={ITEM}>
          <strong className="font-semibold text-ink">{t(`findings.${key}.head`, values)}</strong> {t(`findings.${key}.text`, values)}{" "}
          <Link href={href} scroll={href.startsWith("#")} className={MORE}>
            {t(`findings.${key}.link`)}
          </Link>
        </li>
      ))}
      {outcomeHref && (
        <li className={ITEM}>
          {/* Never ahead of the click: the server notes when a person first read what happened. */}
          <strong className="font-semibold text-ink">{t("outcomeLink.head")}</strong> {t("outcomeLink.text", { who: isPublished ? "they" : "you" })}{" "}
          {/* reading the outcome is noted: a prefetch would count as a reading */}
          <Link href={outcomeHref} prefetch={false} className={MORE}>
            {t("outcomeLink.link")}
          </Link>
        </li>
      )}
    </ul>
  );
}
