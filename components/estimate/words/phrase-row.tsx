import { useTranslations } from "next-intl";
import { useId, useState, type Dispatch } from "react";
import { Tile } from "@/components/ui/tile";
import type { Draft } from "@/lib/core/draft";
import { percentText } from "@/lib/core/percent-text";
import { choosePhrase, phraseFits, phraseShown } from "@/lib/core/words";
import { intervalText } from "../../explore/interval-text";
import type { EstimateAction } from "../estimate-state";
import type { WordsLexicon } from "../estimate-subject";
import { LockButton } from "../row-buttons";
import type { RowState } from "../row-state";
import { PhraseSelect } from "./phrase-select";

type Props = { draft: Draft; row: RowState; label: string; ordered: boolean; lexicon: WordsLexicon; dispatch: Dispatch<EstimateAction> };

/** The band that stands beside the phrase, or why a phrase was refused. */
function useNote({ row, lexicon }: Props, shown: number | null, refused: number | null): string | null {
  const t = useTranslations("estimate.words");
  const band = lexicon.bands[refused ?? shown ?? -1];
  if (!band) return null;
  if (refused !== null) return t(row.locked ? "refusedLocked" : "refused", { phrase: band.terms[0] ?? "" });
  return t("band", { band: intervalText(band), lexicon: lexicon.name });
}

/**
 * The phrase of one scenario. One that no longer fits can be chosen, moves nothing and stays in view with the reason, so
 * that arrow keys get past it; leaving the list gives the old phrase back.
 */
export function PhraseRow(props: Props) {
  const { draft, row, label, ordered, lexicon, dispatch } = props;
  const tHint = useTranslations("estimate.hint");
  const noteId = useId();
  const [refused, setRefused] = useState<number | null>(null);
  const { index, sharePermille } = row;
  const shown = phraseShown(draft, index, lexicon);
  const note = useNote(props, shown, refused);

  const choose = (band: number) => {
    const fits = phraseFits(draft, index, band, lexicon);
    setRefused(fits ? null : band);
    if (fits) dispatch({ type: "change", control: index, source: "keys", make: (base) => choosePhrase(base, index, band, lexicon) });
  };

  const leave = (how: "end" | "cancel") => {
    setRefused(null);
    dispatch({ type: how });
  };

  return (
    <div role="group" aria-label={label} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1">
      <span aria-hidden="true" className="flex items-start gap-x-2.5 font-semibold leading-[22px]">
        <Tile index={index} ordered={ordered} />
        {label}
      </span>
      <bdi className="num text-end font-semibold">{sharePermille === null ? "–" : percentText(sharePermille)}</bdi>
      <PhraseSelect
        draft={draft}
        row={row}
        label={label}
        describedBy={noteId}
        lexicon={lexicon}
        value={refused ?? shown}
        invalid={refused !== null}
        onChoose={choose}
        onLeave={() => leave("end")}
        onEscape={() => leave("cancel")}
      />
      <LockButton row={row} label={label} dispatch={dispatch} />
      <p className="col-span-full flex min-h-[1.0625rem] flex-wrap justify-between gap-x-4 text-xs text-ink-2">
        <span id={noteId} role="status" className={refused === null ? "num" : "text-danger"}>
          {note}
        </span>
        <span>{row.hint && tHint(row.hint)}</span>
      </p>
    </div>
  );
}
