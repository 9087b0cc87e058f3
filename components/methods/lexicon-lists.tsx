import { useTranslations } from "next-intl";
import Link from "next/link";
import type { Lexicon } from "@/lib/contract/cases";
import { WORDS_AND_NUMBERS_PATH } from "@/lib/contract/methods";
import { percentNumberText } from "@/lib/core/percent-text";
import { WHOLE_PERMILLE } from "@/lib/core/whole";

/** Every list of likelihood words: its bands, drawn and in numbers, what to take care of, and where it comes from. */
export function LexiconLists({ lexicons }: { lexicons: readonly Lexicon[] }) {
  const t = useTranslations("methods.words");
  return (
    <>
      <Link href={WORDS_AND_NUMBERS_PATH} className="mt-6 inline-flex min-h-11 items-center text-accent underline">
        {t("title")}
      </Link>
      <div className="mt-6 gap-x-16 lg:columns-2">
        {lexicons.map((lexicon) => (
          <LexiconList key={lexicon.id} lexicon={lexicon} />
        ))}
      </div>
    </>
  );
}

function LexiconList({ lexicon: { id, name, title, source, url, caution, bands } }: { lexicon: Lexicon }) {
  const t = useTranslations("methods.lexicon");
  return (
    <section aria-labelledby={id} className="mb-12 break-inside-avoid">
      <h2 id={id} className="text-lg font-head">
        {name}
      </h2>
      <p className="text-sm text-ink-2">{title}</p>
      <table className="mt-3 w-full border-collapse text-sm">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr className="border-b border-line-strong text-xs text-ink-3">
            <th scope="col" className="py-1.5 text-start font-normal">
              {t("words")}
            </th>
            <th scope="col" className="py-1.5 ps-4 text-end font-normal">
              {t("meaning")}
            </th>
            <td aria-hidden="true" className="w-1/3 py-1.5 ps-4">
              <span dir="ltr" className="flex justify-between">
                <span>0</span>
                <span>100{"\u202f"}%</span>
              </span>
            </td>
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <Band key={band.terms.join()} band={band} />
          ))}
        </tbody>
      </table>
      <div className="mt-3 flex flex-col gap-2 text-sm text-ink-2">
        {caution && (
          <p>
            <strong className="font-semibold text-ink">{t("caution")}</strong> <bdi lang="en">{caution}</bdi>
          </p>
        )}
        <p>
          <bdi lang="en">{source}</bdi>{" "}
          {url && (
            <a href={url} rel="noreferrer" className="wrap-anywhere underline">
              <bdi>{url.replace(/^https:\/\//, "")}&nbsp;↗</bdi>
            </a>
          )}
        </p>
      </div>
    </section>
  );
}

/** Whole per cents without a point: 0.1 where a list is finer. */
const percent = (permille: number) => percentNumberText(permille, permille % 10 === 0 ? 0 : 1);

/** A band of one point, or of one per cent, must still be seen. */
const LEAST_PERMILLE = 12;
const ofWidth = (permille: number) => `${(permille / WHOLE_PERMILLE) * 100}%`;

function Band({ band: { terms, lowPermille, highPermille, medianPermille } }: { band: Lexicon["bands"][number] }) {
  const t = useTranslations("methods.lexicon");
  return (
    <tr className="border-b border-line">
      <th scope="row" className="py-2 text-start align-baseline font-normal">
        {terms.join(", ")}
      </th>
      <td className="num py-2 ps-4 text-end align-baseline whitespace-nowrap">
        {lowPermille === highPermille ? t("point", { share: percent(lowPermille) }) : t("band", { low: percent(lowPermille), high: percent(highPermille) })}
        {medianPermille !== undefined && <span className="block text-xs text-ink-3">{t("middle", { share: percent(medianPermille) })}</span>}
      </td>
      <td aria-hidden="true" className="pt-3.5 ps-4 align-top">
        <svg width="100%" height="8" className="block">
          <rect width="100%" height="8" fill="var(--sunken)" />
          <rect x={ofWidth(Math.min(lowPermille, WHOLE_PERMILLE - LEAST_PERMILLE))} width={ofWidth(Math.max(highPermille - lowPermille, LEAST_PERMILLE))} height="8" fill="var(--ink-3)" />
        </svg>
      </td>
    </tr>
  );
}
