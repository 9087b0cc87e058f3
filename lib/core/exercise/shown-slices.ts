/**
 * Which slices of a crowd may be shown, so that no slice and no remainder of shown slices has fewer than k people.
 * Slices below k are left out; while those left out are together fewer than k, the smallest shown one joins them (the
 * first on a tie): else the whole minus the shown slices would give them away. An empty slice is always shown.
 * @param sizes how many people each slice has; together they are the whole.
 * @returns for each slice whether it may be shown. O(slices²).
 */
export function shownSlices(sizes: readonly number[], k: number): boolean[] {
  const shown = sizes.map((size) => size === 0 || size >= k);
  const hidden = () => sizes.reduce((sum, size, i) => sum + (shown[i] ? 0 : size), 0);
  while (hidden() > 0 && hidden() < k) {
    const smallest = smallestShown(sizes, shown);
    if (smallest === null) break;
    shown[smallest] = false;
  }
  return shown;
}

function smallestShown(sizes: readonly number[], shown: readonly boolean[]): number | null {
  return sizes.reduce<number | null>((best, size, i) => {
    if (!shown[i] || size === 0) return best;
    return best === null || size < (sizes[best] ?? 0) ? i : best;
  }, null);
}
