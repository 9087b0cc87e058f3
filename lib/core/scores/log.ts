import { ofOutcome } from "./of-outcome";

/**
 * The logarithmic score, in nats: −ln of the probability given to what happened. It looks at nothing else, and punishes
 * confidence in the wrong scenario without limit. In [0, ∞], 0 best; Infinity where that probability was 0.
 * I. J. Good, "Rational decisions", 1952.
 *
 * @param outcome index of the scenario that happened
 * @throws RangeError where there is no such scenario. O(1).
 */
export function log(probabilities: readonly number[], outcome: number): number {
  // 0 − x, for −x would make certainty −0.
  return 0 - Math.log(ofOutcome(probabilities, outcome));
}
