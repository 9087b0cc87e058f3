/**
 * Kish's effective number: how many people of equal weight are as good as these, (Σ w)² / Σ w². Shown beside every weighted
 * pool, because a few recent people may be all that counts. From 1, one person has all weight, to n; 0 when nobody has any.
 *
 * @param weights each at least 0. O(n).
 */
export function effectiveN(weights: readonly number[]): number {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (largest === 0) return 0;
  // Set against the largest, so that squares of tiny weights do not vanish.
  const shares = weights.map((weight) => weight / largest);
  return shares.reduce((total, share) => total + share, 0) ** 2 / shares.reduce((total, share) => total + share * share, 0);
}
