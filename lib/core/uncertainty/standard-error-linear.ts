import type { Crowd } from "../crowd";
import { popVariance } from "./pop-variance";

/**
 * The standard error of the linear pool per scenario: the standard deviation of the shares (denominator N − 1) over √N. How
 * far the mean would move if other people like these had been asked. Null for fewer than 2 people. O(N · K).
 */
export function standardErrorLinear(crowd: Crowd): number[] | null {
  const variances = crowd.n < 2 ? null : popVariance(crowd);
  return variances && variances.map((variance) => Math.sqrt(variance / (crowd.n - 1)));
}
