import { log } from "./log";

/**
 * The baseline score of Metaculus: the log score, turned and scaled so that equal shares for all score 0 and certainty
 * that comes true 100. In [−∞, 100], 100 best; −Infinity where what happened was given 0.
 * Metaculus scores FAQ; scoring/score_math.py.
 *
 * @param probabilities at least two
 * @param outcome index of the scenario that happened
 * @throws RangeError where there is no such scenario. O(1).
 */
export function baselineMetaculus(probabilities: readonly number[], outcome: number): number {
  return 100 * (1 - log(probabilities, outcome) / Math.log(probabilities.length));
}
