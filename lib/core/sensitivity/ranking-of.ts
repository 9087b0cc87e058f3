/** The scenarios from the likeliest to the least likely; the first of equals comes first. O(K log K). */
export function rankingOf(probabilities: readonly number[]): number[] {
  return [...probabilities.entries()].sort(([, a], [, b]) => b - a).map(([scenario]) => scenario);
}
