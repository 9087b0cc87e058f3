import { rpsNormalised } from "./rps-normalised";

/**
 * The ordered Brier score of the Good Judgment Project: each cut between neighbouring rungs read as a question with two
 * answers, and the mean of their Brier scores, which is twice the normalised ranked probability score. In [0, 2], 0 best.
 *
 * @param probabilities in rising order of the rungs, at least two
 * @param outcome index of the rung that happened. O(K²).
 */
export function gjpOrdered(probabilities: readonly number[], outcome: number): number {
  return 2 * rpsNormalised(probabilities, outcome);
}
