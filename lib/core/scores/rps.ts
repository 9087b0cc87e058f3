import { sum } from "../sum";
import { cutSides } from "./cut-sides";

/**
 * The ranked probability score: over the K − 1 cuts between neighbouring rungs, the squared probability on the wrong
 * side, summed. Unlike Brier it forgives a miss by one rung more than one by two. In [0, K − 1], 0 best.
 * E. S. Epstein, 1969.
 *
 * @param probabilities in rising order of the rungs
 * @param outcome index of the rung that happened. O(K²).
 */
export function rps(probabilities: readonly number[], outcome: number): number {
  return sum(cutSides(probabilities, outcome).map(({ wrong }) => wrong ** 2));
}
