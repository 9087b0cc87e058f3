import { zip } from "../zip";

/**
 * Earth mover's distance on rungs: how much probability would have to move how far, where the whole ladder is 1 long.
 * In [0, 1]. The sum over the cuts of the difference of what lies below, divided by K − 1.
 *
 * @param p in rising order of the rungs, at least two
 * @throws RangeError for different numbers of rungs. O(K).
 */
export function earthMovers(p: readonly number[], q: readonly number[]): number {
  let below = 0;
  let work = 0;
  for (const [a, b] of zip(p, q).slice(0, -1)) {
    below += a - b;
    work += Math.abs(below);
  }
  return work / (p.length - 1);
}
