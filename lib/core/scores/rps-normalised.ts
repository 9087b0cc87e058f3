import { rps } from "./rps";

/**
 * The ranked probability score as a mean over the K − 1 cuts, so that questions with different numbers of rungs compare.
 * In [0, 1], 0 best. A. H. Murphy, 1971.
 *
 * @param probabilities in rising order of the rungs, at least two
 * @param outcome index of the rung that happened. O(K²).
 */
export function rpsNormalised(probabilities: readonly number[], outcome: number): number {
  return rps(probabilities, outcome) / (probabilities.length - 1);
}
