import { totalVariation } from "../disagreement/total-variation";

/** Distances that differ by less are equal: the order of sums decides the last bits. */
const ROUNDING = 1e-12;

/**
 * How many people came nearer to a distribution, how many went away from it, and how many stayed as far; by total variation.
 * Coming nearer to the pool of the round before is a sign of herding, or of learning, and no proof of either.
 * @param pairs each person's distribution before and after
 * @param target a distribution over the same scenarios. O(pairs · K).
 */
export function movedToward(pairs: readonly { before: readonly number[]; after: readonly number[] }[], target: readonly number[]): { toward: number; away: number; same: number } {
  const moves = pairs.map(({ before, after }) => totalVariation(after, target) - totalVariation(before, target));
  const toward = moves.filter((move) => move < -ROUNDING).length;
  const away = moves.filter((move) => move > ROUNDING).length;
  return { toward, away, same: moves.length - toward - away };
}
