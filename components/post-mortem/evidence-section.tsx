import { useTranslations } from "next-intl";
import Link from "next/link";
import { evidenceHref } from "@/components/explore/evidence-href";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Case } from "@/lib/contract/cases";
import type { Hindsight } from "@/lib/contract/post-mortem";
import { percentText } from "@/lib/core/percent-text";

type Props = { theCase: Pick<Case, "id" | "claims" | "voices">; evidence: Hindsight["evidence"]; k: number };
type Cited = Hindsight["evidence"][number];

const HEAD = "py-1.5 ps-2.5 text-end font-normal rtl:text-start";
const CELL = "num py-2 ps-2.5 text-end rtl:text-start";

function Mean({ mean, n, word }: { mean: number | null; n: number; word: "hidden" | "kept" }) {
  const t = useTranslations("postMortem.evidence");
  return (
    <td className={CELL}>
      {mean === null ? <span className="text-ink-3">{n === 0 ? "–" : t(word)}</span> : <bdi>{percentText(mean * 1000, 0)}</bdi>}
      <span className="block text-2xs whitespace-nowrap text-ink-3">{t("n", { n })}</span>
    </td>
  );
}

/** Whether so many can hide among one another. */
const isMany = (n: number, k: number) => n === 0 || n >= k;

function ClaimRow({ theCase, cited, k }: { theCase: Props["theCase"]; cited: Cited; k: number }) {
  const t = useTranslations("postMortem.evidence");
  const claim = theCase.claims.find(({ id }) => id === cited.claim);
  const word = isMany(cited.cited, k) && isMany(cited.others, k) ? "kept" : "hidden";
  const voice = theCase.voices.find(({ id }) => id === claim?.voice);
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="min-w-32 py-2 tablet:min-w-48 text-start font-normal">
        <Link href={evidenceHref(theCase.id, { claim: cited.claim })} prefetch={false} className="text-inherit underline decoration-line-strong underline-offset-3 hover:decoration-current">
          {claim?.paraphrase ?? t("open", { id: cited.claim })}
        </Link>
        {voice && <span className="block text-xs text-ink-3">{voice.name}</span>}
      </th>
      <td className={CELL}>{cited.cited}</td>
      <Mean mean={cited.withMean} n={cited.cited} word={word} />
      <Mean mean={cited.withoutMean} n={cited.others} word={word} />
    </tr>
  );
}

/** Each claim that was cited, and what those who cited it gave to what happened beside those who did not. */
export function EvidenceSection({ theCase, evidence, k }: Props) {
  const t = useTranslations("postMortem.evidence");
  const isHidden = evidence.some(({ withMean }) => withMean === null);
  return (
    <section aria-labelledby="evidence" className="mt-12 max-w-[52rem]">
      <SectionHeading id="evidence">{t("title")}</SectionHeading>
      <p className="mt-1 max-w-prose text-sm text-ink-2">{evidence.length === 0 ? t("none") : t("text")}</p>
      {evidence.length > 0 && (
        <>
          <p className="mt-2 max-w-prose border-s-[3px] border-warn ps-4 text-sm text-ink-2">{t("caution")}</p>
          <div role="region" aria-label={t("caption")} tabIndex={0} className="fade-end mt-2 overflow-x-auto">
            <table className="w-full border-collapse text-sm">
              <caption className="sr-only">{t("caption")}</caption>
              <thead>
                <tr className="border-b border-line-strong align-bottom text-xs text-ink-3">
                  <th scope="col" className="text-start font-normal">
                    {t("claim")}
                  </th>
                  {(["cited", "with", "without"] as const).map((column) => (
                    <th key={column} scope="col" className={HEAD}>
                      {t(column)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {evidence.map((cited) => (
                  <ClaimRow key={cited.claim} theCase={theCase} cited={cited} k={k} />
                ))}
              </tbody>
            </table>
          </div>
          {isHidden && <p className="mt-2 max-w-prose text-xs text-ink-3">{t("hiddenNote", { k })}</p>}
        </>
      )}
    </section>
  );
}
