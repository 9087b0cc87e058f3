import { WHOLE_PERMILLE } from "@/lib/core/whole";

/** Shares as probabilities, one row per person. O(N · K). */
export function rowsOf(people: readonly { readonly weights: readonly number[] }[]): number[][] {
  return people.map(({ weights }) => weights.map((weight) => weight / WHOLE_PERMILLE));
}
