/**
 * How answers to one question spread, in per mille: a tenth of them are at most `p10Permille`, a quarter at most `p25Permille`,
 * half at most `medianPermille`, and so on.
 */
export type AnswerSpread = { p10Permille: number; p25Permille: number; medianPermille: number; p75Permille: number; p90Permille: number };

/** The distance between the lowest and the highest tenth, in per mille: 0 when all but those two tenths say the same. */
export function widthPermille({ p10Permille, p90Permille }: AnswerSpread): number {
  return p90Permille - p10Permille;
}

/** The one whose answers lie furthest apart; of several the first; null of none. */
export function widestOf<T extends AnswerSpread>(spreads: readonly T[]): T | null {
  return spreads.reduce<T | null>((widest, one) => (widest === null || widthPermille(one) > widthPermille(widest) ? one : widest), null);
}

/** How many pairs there are, and in how many of them the ranges from the lowest to the highest tenth share more than a border. O(n²). */
export function overlappingPairs(spreads: readonly AnswerSpread[]): { overlapping: number; pairs: number } {
  let [overlapping, pairs] = [0, 0];
  spreads.forEach((one, index) => {
    for (const other of spreads.slice(index + 1)) {
      pairs += 1;
      if (Math.min(one.p90Permille, other.p90Permille) > Math.max(one.p10Permille, other.p10Permille)) overlapping += 1;
    }
  });
  return { overlapping, pairs };
}

/**
 * The least part of the answers, in per cent, that lies outside a band (ends belong to it), as far as five known points tell:
 * where the 25 % point lies below the band, at least 25 % of the answers do; where the 90 % point lies above, at least 10 % do.
 */
export function leastOutsidePercent(spread: AnswerSpread, band: { lowPermille: number; highPermille: number }): number {
  const points = [
    [10, spread.p10Permille], [25, spread.p25Permille], [50, spread.medianPermille], [75, spread.p75Permille], [90, spread.p90Permille],
  ] as const;
  const below = points.filter(([, at]) => at < band.lowPermille).map(([percent]) => percent);
  const above = points.filter(([, at]) => at > band.highPermille).map(([percent]) => 100 - percent);
  return Math.max(0, ...below) + Math.max(0, ...above);
}
