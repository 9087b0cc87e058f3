import { apportion } from "./distribution";
import { setShare, setShares, type Draft } from "./draft";
import { phraseForShare, type LexiconBand } from "./lexicon";
import { numberAt } from "./number-at";
import { sum } from "./sum";
import { WHOLE_PERMILLE } from "./whole";

/** A lexicon whose phrases can be chosen. Bands are known by their place in the list. */
type PhraseList = { readonly id: string; readonly bands: readonly LexiconBand[] };

type Interval = { readonly low: number; readonly high: number };

/**
 * The band whose phrase one share is read as: the one that was chosen for it while that holds the share, else by
 * `phraseForShare`. Null while the share is not set, and where the lexicon has no phrase for it. O(bands).
 */
export function phraseShown(draft: Draft, index: number, lexicon: PhraseList): number | null {
  if (!draft.set[index]) return null;
  const share = numberAt(draft.weightsPermille, index);
  const chosen = rememberedIn(draft, lexicon)[index] ?? null;
  if (chosen !== null && holds(lexicon.bands[chosen], share)) return chosen;
  const band = phraseForShare(lexicon.bands, share);
  return band && lexicon.bands.indexOf(band);
}

/**
 * Whether a phrase can still be chosen for a scenario: together with the phrases that were chosen for others, and with
 * what is locked, the shares can add up to 100 %. For a locked share only a phrase that says what it holds. O(K).
 */
export function phraseFits(draft: Draft, index: number, band: number, lexicon: PhraseList): boolean {
  if (draft.lock[index]) return holds(lexicon.bands[band], numberAt(draft.weightsPermille, index));
  const intervals = intervalsOf(draft, chosenIn(draft, lexicon).with(index, band), lexicon);
  return sum(intervals.map(({ low }) => low)) <= WHOLE_PERMILLE && sum(intervals.map(({ high }) => high)) >= WHOLE_PERMILLE;
}

/**
 * Chooses a phrase for a scenario. An unset share goes to the middle of the band, a set one to the nearest value inside
 * it, by `setShare`. As soon as every unlocked scenario has a phrase chosen here, with no other gesture in between, each
 * share is its band's low end plus a part of what is missing in proportion to the widths: inside every band, and the
 * same in whatever order they were chosen. A phrase that does not fit changes nothing: the same draft comes back.
 * Cost as `setShare`.
 */
export function choosePhrase(base: Draft, index: number, band: number, lexicon: PhraseList): Draft {
  if (base.lock[index] || !phraseFits(base, index, band, lexicon)) return base;
  const bands = chosenIn(base, lexicon).with(index, band);
  const all = bands.every((chosen, other) => chosen !== null || base.lock[other]);
  const draft = all ? insideAll(base, intervalsOf(base, bands, lexicon)) : towardsBand(base, index, lexicon.bands[band]);
  return { ...draft, phrases: { lexicon: lexicon.id, bands, clock: draft.clock } };
}

function towardsBand(base: Draft, index: number, band: LexiconBand | undefined): Draft {
  if (!band) return base;
  const { lowPermille, highPermille } = band;
  const share = numberAt(base.weightsPermille, index);
  const target = base.set[index] ? Math.min(highPermille, Math.max(lowPermille, share)) : Math.round((lowPermille + highPermille) / 2);
  return setShare(base, index, target);
}

function insideAll(base: Draft, intervals: readonly Interval[]): Draft {
  const least = intervals.map(({ low }) => low);
  const missing = WHOLE_PERMILLE - sum(least);
  const dealt = apportion(missing, intervals.map(({ low, high }) => high - low));
  const free = [...base.lock.keys()].filter((index) => !base.lock[index]);
  return setShares(base, free, free.map((index) => numberAt(least, index) + numberAt(dealt, index)));
}

/** What each share may be: its locked value, its chosen band, or anything. */
function intervalsOf(draft: Draft, bands: readonly (number | null)[], lexicon: PhraseList): Interval[] {
  return draft.weightsPermille.map((weight, index) => {
    if (draft.lock[index]) return { low: weight, high: weight };
    const band = lexicon.bands[bands[index] ?? -1];
    return band ? { low: band.lowPermille, high: band.highPermille } : { low: 0, high: WHOLE_PERMILLE };
  });
}

/** The phrases that were chosen since the last gesture of another kind. */
function chosenIn(draft: Draft, lexicon: PhraseList): (number | null)[] {
  const isLatest = draft.phrases?.clock === draft.clock;
  return isLatest ? rememberedIn(draft, lexicon) : draft.set.map(() => null);
}

function rememberedIn({ phrases, set }: Draft, lexicon: PhraseList): (number | null)[] {
  return set.map((_, index) => (phrases?.lexicon === lexicon.id ? (phrases.bands[index] ?? null) : null));
}

function holds(band: LexiconBand | undefined, permille: number): boolean {
  return band !== undefined && band.lowPermille <= permille && permille <= band.highPermille;
}
