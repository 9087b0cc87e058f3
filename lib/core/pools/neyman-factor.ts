/**
 * How far the pool of n people is pushed away from the prior, after Neyman & Roughgarden: n (√(3n² − 3n + 1) − 2) / (n² − n − 1).
 * 1 for one person, 1.29 for two, rising to √3 for many.
 *
 * @param n people, whole, at least 1. O(1).
 */
export function neymanFactor(n: number): number {
  return (n * (Math.sqrt(3 * n * n - 3 * n + 1) - 2)) / (n * n - n - 1);
}
