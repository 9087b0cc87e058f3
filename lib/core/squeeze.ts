/**
 * The affine squeeze: moves shares a little towards uniform, so that a logarithm can be taken of a share of 0. What sums to
 * 1 still does. Stored shares are never squeezed, only what a formula reads.
 *
 * @param k how many scenarios
 * @param epsilon what a share of 0 becomes; 0 leaves every share as it is
 * @returns share → (1 − k · epsilon) · share + epsilon
 * @throws RangeError unless epsilon ≥ 0 and k · epsilon < 1. O(1).
 */
export function squeeze(k: number, epsilon: number): (share: number) => number {
  if (!(epsilon >= 0 && k * epsilon < 1)) throw new RangeError("squeeze: epsilon must be at least 0 and k · epsilon below 1");
  const rest = 1 - k * epsilon;
  return (share) => rest * share + epsilon;
}
