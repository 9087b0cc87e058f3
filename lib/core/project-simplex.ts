/**
 * The distribution nearest to a vector in the ordinary (Euclidean) sense: one number is taken off all entries, what
 * falls below 0 becomes 0, and the rest sums to 1. For numbers that a formula pushed out of the simplex, or that people
 * gave without adding them up; it never worsens the Brier score (Predd et al. 2009).
 *
 * @param v at least one finite number, in scenario order; any sum
 * @throws RangeError for no numbers or one that is not finite. O(K log K). Source: Duchi et al. 2008, figure 1.
 */
export function projectSimplex(v: readonly number[]): number[] {
  if (v.length === 0 || !v.every(Number.isFinite)) throw new RangeError("projectSimplex: needs at least one number, all of them finite");
  const largest = v.reduce((best, entry) => Math.max(best, entry), -Infinity);
  // Taking the same number off all entries changes nothing in exact arithmetic, and keeps large entries exact here.
  const shifted = v.map((entry) => entry - largest);
  const threshold = thresholdOf(shifted.toSorted((a, b) => b - a));
  return shifted.map((entry) => Math.max(entry - threshold, 0));
}

/** What to take off: the mean excess over 1 of the largest entries, as many as stay above it. */
function thresholdOf(falling: readonly number[]): number {
  let total = 0;
  let threshold = -Infinity;
  for (const [index, entry] of falling.entries()) {
    if (entry <= threshold) break;
    total += entry;
    threshold = (total - 1) / (index + 1);
  }
  return threshold;
}
