import { useTranslations } from "next-intl";
import Link from "next/link";
import type { Lexicon } from "@/lib/contract/cases";
import { WORDS_AND_NUMBERS_PATH } from "@/lib/contract/methods";
import { LexiconLink } from "./lexicon-link";

type Props = {
  /** The page's own address, other choices included. */
  path: string;
  lexicons: readonly Pick<Lexicon, "id" | "name">[];
  chosen: Lexicon["id"];
};

/** Chooses the table that turns a voice's words into a band. The choice stands in the address and follows the reader to other pages. */
export function LexiconSwitch({ path, lexicons, chosen }: Props) {
  const t = useTranslations("explore.lexicon");
  return (
    <nav aria-label={t("label")} className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <span className="text-ink-2">{t("label")}</span>
      <ul className="flex flex-wrap gap-1.5 tablet:gap-0 tablet:ps-px">
        {lexicons.map((lexicon) => (
          <li key={lexicon.id} className="tablet:-ms-px">
            <LexiconLink
              lexicon={lexicon.id}
              to={`${path}${path.includes("?") ? "&" : "?"}lexicon=${lexicon.id}`}
              aria-current={lexicon.id === chosen ? "true" : undefined}
              className="flex min-h-11 items-center rounded-md border border-line-strong px-3.5 text-ink-2 hover:text-ink aria-[current]:bg-ink aria-[current]:font-semibold aria-[current]:text-paper tablet:min-h-10 tablet:rounded-none tablet:[li:first-child>&]:rounded-s-md tablet:[li:last-child>&]:rounded-e-md"
            >
              {lexicon.name}
            </LexiconLink>
          </li>
        ))}
      </ul>
      <Link href={WORDS_AND_NUMBERS_PATH} className="inline-flex min-h-11 items-center text-accent underline tablet:min-h-10">
        {t("why")}
      </Link>
    </nav>
  );
}
