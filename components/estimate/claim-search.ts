import type { EvidenceItem } from "./evidence-items";

/** The claims that hold every word of the search, upper and lower case alike. An empty search finds all. */
export function searchClaims(items: readonly EvidenceItem[], search: string): EvidenceItem[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return items.filter(({ searchText }) => {
    const text = searchText.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
