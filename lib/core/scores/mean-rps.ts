import type { Crowd } from "../crowd";
import { sum } from "../sum";

/**
 * The mean of everybody's own ranked probability score, normalised, from the cuts alone: at a cut the outcome fell
 * below, the mean of (share below − 1) squared, else the mean of the squares.
 *
 * @param crowd at least one person
 * @param outcome index of the rung that happened. O(K).
 */
export function meanRpsNormalised(crowd: Crowd, outcome: number): number {
  const squares = crowd.cuts.map((below, cut) => below.meanSquare() + (outcome <= cut ? 1 - 2 * below.mean() : 0));
  return sum(squares) / crowd.cuts.length;
}
