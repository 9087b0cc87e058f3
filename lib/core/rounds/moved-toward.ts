/** Distances that differ by less are equal: the order of sums decides the last bits. */
const ROUNDING = 1e-12;

/**
 * How many people came nearer to a distribution, how many went away from it, and how many stayed as far; by total variation.
 * Coming nearer to the pool of the round before is a sign of herding, or of learning, and no proof of either.
 * @param pairs each person's distribution before and after
 * @param target a distribution over the same scenarios
 * @param whole what each of the pairs' distributions sums to: 1000 for per mille. O(pairs · K).
 */
export function movedToward(pairs: readonly { before: readonly number[]; after: readonly number[] }[], target: readonly number[], whole = 1): { toward: number; away: number; same: number } {
  let [toward, away] = [0, 0];
  for (const { before, after } of pairs) {
    const move = distance(after, target, whole) - distance(before, target, whole);
    if (move < -ROUNDING) toward += 1;
    if (move > ROUNDING) away += 1;
  }
  return { toward, away, same: pairs.length - toward - away };
}

/** Total variation, without a list for each of a hundred thousand people. */
function distance(row: readonly number[], target: readonly number[], whole: number): number {
  let total = 0;
  for (let scenario = 0; scenario < target.length; scenario += 1) total += Math.abs((row[scenario] ?? 0) / whole - (target[scenario] ?? 0));
  return total / 2;
}
