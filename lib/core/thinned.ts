/** At most `most` items of a list, evenly chosen, the first and the last among them; the list itself where it is no longer. O(most). */
export function thinned<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  const places = Array.from({ length: most }, (_, i) => Math.round((i * (items.length - 1)) / (most - 1)));
  return places.flatMap((place) => items.slice(place, place + 1));
}
