import { useTranslations } from "next-intl";
import { percentText } from "@/lib/core/percent-text";
import { phraseFits } from "@/lib/core/words";
import type { Draft } from "@/lib/core/draft";
import { intervalText } from "../../explore/interval-text";
import { barId } from "../estimate-ids";
import type { WordsLexicon } from "../estimate-subject";
import type { RowState } from "../row-state";

/** The entry that stands for no phrase: nothing set, or a share that the lexicon has no words for. */
const NONE = "";

type Props = {
  draft: Draft;
  row: RowState;
  label: string;
  describedBy: string;
  lexicon: WordsLexicon;
  /** The phrase in view: the one the share is read as, or one that was refused. */
  value: number | null;
  invalid: boolean;
  onChoose: (band: number) => void;
  onLeave: () => void;
  onEscape: () => void;
};

/** A native select of phrases. Those that no longer fit can be reached and say so, where `disabled` would hide them from keyboards. */
export function PhraseSelect({ draft, row, label, describedBy, lexicon, value, invalid, onChoose, onLeave, onEscape }: Props) {
  const t = useTranslations("estimate.words");
  const { index, sharePermille } = row;
  return (
    <select
      id={barId(row.scenarioId)}
      aria-label={t("phrase", { scenario: label })}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      value={value ?? NONE}
      onChange={({ target }) => onChoose(Number(target.value))}
      onBlur={onLeave}
      onKeyDown={({ key }) => {
        if (key === "Escape") onEscape();
      }}
      className="h-11 w-full min-w-0 scroll-mb-28 rounded-md border border-line-strong bg-surface ps-2.5 pe-1 text-base outline-offset-2 outline-accent focus-visible:outline-2 aria-invalid:border-danger"
    >
      {value === null && (
        <option value={NONE} disabled>
          {sharePermille === null ? t("choose") : t("noPhrase", { share: percentText(sharePermille) })}
        </option>
      )}
      {lexicon.bands.map((band, place) => {
        const fits = phraseFits(draft, index, place, lexicon);
        const words = { phrase: band.terms[0] ?? "", band: intervalText(band) };
        return (
          <option key={words.phrase} value={place} aria-disabled={!fits || undefined}>
            {t(fits || row.locked ? "option" : "noOption", words)}
          </option>
        );
      })}
    </select>
  );
}
