import { betaIncomplete } from "./beta-incomplete";

/**
 * The quantile of the beta distribution: the x with I_x(a, b) = p, by halving [0, 1] until no double lies between the ends.
 * Slow and safe for any a and b: some 50 steps, up to a thousand for quantiles next to 0.
 *
 * @param p in [0, 1]
 * @param a above 0
 * @param b above 0
 * @throws RangeError as `betaIncomplete`. O(√(a + b)) a step.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let middle = 0.5; low < middle && middle < high; middle = (low + high) / 2) {
    if (betaIncomplete(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return high;
}
