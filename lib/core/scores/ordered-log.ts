import { sum } from "../sum";
import { cutSides } from "./cut-sides";

/**
 * The log score for rungs, in nats: the mean over the K − 1 cuts between neighbouring rungs of −ln of the probability on
 * the side where the outcome fell. In [0, ∞], 0 best; Infinity where one of these sides was given nothing.
 *
 * @param probabilities in rising order of the rungs, at least two
 * @param outcome index of the rung that happened. O(K²).
 */
export function orderedLog(probabilities: readonly number[], outcome: number): number {
  const sides = cutSides(probabilities, outcome);
  return sum(sides.map(({ right }) => 0 - Math.log(right))) / sides.length;
}
