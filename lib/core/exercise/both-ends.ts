/**
 * The items at both ends of a scale, at most `most` of each, and none of them twice: of an odd number the one in the middle
 * belongs to the high end.
 * @param valueOf where an item stands. Equal ones keep their order.
 * @returns the high end from the top down, the low end from the bottom up. O(n log n).
 */
export function bothEnds<T>(items: readonly T[], valueOf: (item: T) => number, most: number): { high: T[]; low: T[] } {
  const falling = items.toSorted((a, b) => valueOf(b) - valueOf(a));
  const high = Math.min(most, Math.ceil(falling.length / 2));
  const low = Math.min(most, falling.length - high);
  return { high: falling.slice(0, high), low: falling.slice(falling.length - low).reverse() };
}
