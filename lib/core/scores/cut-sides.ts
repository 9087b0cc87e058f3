import { sum } from "../sum";

/**
 * What was said at each cut between neighbouring rungs: the probability on the side where the outcome fell, and on the
 * other. Each side is summed from its own rungs: 1 − (the other side) would leave 1e-16 where nothing was said, whose
 * logarithm is 37 and not Infinity.
 *
 * @param probabilities in rising order of the rungs, at least two
 * @param outcome index of the rung that happened. K − 1 cuts, O(K²).
 */
export function cutSides(probabilities: readonly number[], outcome: number): { right: number; wrong: number }[] {
  return probabilities.slice(1).map((_, cut) => {
    const low = sum(probabilities.slice(0, cut + 1));
    const high = sum(probabilities.slice(cut + 1));
    return outcome <= cut ? { right: low, wrong: high } : { right: high, wrong: low };
  });
}
