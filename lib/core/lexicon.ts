/** One band of a lexicon: the phrases that mean the interval, in per mille, both ends included. */
export type LexiconBand = { readonly terms: readonly string[]; readonly lowPermille: number; readonly highPermille: number };

/**
 * The band that holds a share; its first term is the phrase to print. At a border a band that begins there goes before
 * the bands that end there; then the narrowest band wins, so "very likely" goes before the "likely" that contains it.
 * Equally wide bands: the one that begins later, then the first listed. Null in a gap: the lexicon has no phrase for
 * the share. O(bands).
 */
export function phraseForShare<Band extends LexiconBand>(bands: readonly Band[], permille: number): Band | null {
  const holding = bands.filter((band) => band.lowPermille <= permille && permille <= band.highPermille);
  const beginning = holding.some((band) => band.lowPermille === permille);
  const candidates = beginning ? holding.filter((band) => band.lowPermille === permille || permille < band.highPermille) : holding;
  return candidates.reduce<Band | null>((best, band) => (best && !isCloser(band, best) ? best : band), null);
}

function isCloser(band: LexiconBand, best: LexiconBand): boolean {
  const gain = best.highPermille - best.lowPermille - (band.highPermille - band.lowPermille);
  return gain > 0 || (gain === 0 && band.lowPermille > best.lowPermille);
}
