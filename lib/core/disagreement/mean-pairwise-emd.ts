import type { Crowd } from "../crowd";
import { needPeople } from "../need-people";
import { sum } from "../sum";

/**
 * The mean earth mover's distance of two different people, where the whole ladder of rungs is 1 long. In [0, 1]; 0 for
 * one person. Read from the cuts, without visiting pairs.
 *
 * @param crowd ordered scenarios, weights whole
 * @throws RangeError for nobody. O(K · distinct cut shares).
 */
export function meanPairwiseEmd(crowd: Crowd): number {
  needPeople("meanPairwiseEmd", crowd.n);
  return sum(crowd.cuts.map((below) => below.meanGap())) / (crowd.k - 1);
}
