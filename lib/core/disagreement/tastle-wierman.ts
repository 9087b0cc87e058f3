import { sum } from "../sum";

/**
 * Tastle-Wierman consensus of a distribution over rungs: 1 when all probability is on one rung, 0 when half is on the
 * lowest and half on the highest. 1 + Σ pₖ log₂(1 − |k − mean| / (K − 1)).
 * W. J. Tastle and M. J. Wierman, "Consensus and dissention", 2007.
 *
 * @param probabilities in rising order of the rungs, at least two. O(K).
 */
export function tastleWierman(probabilities: readonly number[]): number {
  const steps = probabilities.length - 1;
  const aboveLowest = sum(probabilities.map((probability, rung) => probability * rung));
  const belowHighest = sum(probabilities.map((probability, rung) => probability * (steps - rung)));
  const terms = probabilities.map((probability, rung) => {
    // 1 − |rung − mean| / steps without a difference of near-equals, which would be 0 for a tiny share at the far end.
    const nearness = (rung > aboveLowest ? steps - rung + aboveLowest : rung + belowHighest) / steps;
    return probability > 0 ? probability * Math.log2(nearness) : 0;
  });
  return 1 + sum(terms);
}
