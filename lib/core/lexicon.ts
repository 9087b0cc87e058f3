/** One band of a lexicon: the phrases that mean the interval, in per mille, both ends included. */
export type LexiconBand = { readonly terms: readonly string[]; readonly lowPermille: number; readonly highPermille: number };

/**
 * The band that holds a share; its first term is the phrase to print. At a border that two bands share, the band that
 * begins there. Null in a gap between bands: the lexicon has no phrase for the share. O(bands).
 */
export function phraseForShare<Band extends LexiconBand>(bands: readonly Band[], permille: number): Band | null {
  const holding = bands.filter((band) => band.lowPermille <= permille && permille <= band.highPermille);
  return holding.reduce<Band | null>((best, band) => (best && best.lowPermille >= band.lowPermille ? best : band), null);
}
