import type { Crowd } from "../crowd";

/**
 * The mean of everybody's own log score; Infinity as soon as one person gave 0 to what happened.
 *
 * @param crowd at least one person
 * @param outcome index of the scenario that happened
 * @throws RangeError where there is no such scenario. O(distinct shares).
 */
export function meanLog(crowd: Crowd, outcome: number): number {
  // 0 − x, for −x would make certainty −0.
  return 0 - crowd.meanLog(outcome, 0);
}
