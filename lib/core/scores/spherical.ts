import { sum } from "../sum";
import { ofOutcome } from "./of-outcome";

/**
 * The spherical score: the probability given to what happened, divided by the length of the whole distribution. Bounded
 * like the Brier score, rewards like the log score. In [0, 1], and 1 is best. T. A. Brown, 1970.
 *
 * @param outcome index of the scenario that happened
 * @throws RangeError where there is no such scenario. O(K).
 */
export function spherical(probabilities: readonly number[], outcome: number): number {
  return ofOutcome(probabilities, outcome) / Math.sqrt(sum(probabilities.map((probability) => probability ** 2)));
}
