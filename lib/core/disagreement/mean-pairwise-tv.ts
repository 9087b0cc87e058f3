import type { Crowd } from "../crowd";
import { needPeople } from "../need-people";
import { sum } from "../sum";

/**
 * The mean total variation distance of two different people: pick any two, this much of one's probability would have to
 * move. In [0, 1]; 0 for one person. Read from the columns, without visiting pairs.
 *
 * @param crowd weights whole
 * @throws RangeError for nobody. O(K · distinct shares).
 */
export function meanPairwiseTv(crowd: Crowd): number {
  needPeople("meanPairwiseTv", crowd.n);
  return sum(crowd.shares.map((share) => share.meanGap())) / 2;
}
