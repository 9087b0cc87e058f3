/**
 * How much each of n forecasts counts on Metaculus, oldest first: exp(√i − √n), so that about the newest √n matter; all 1
 * for two or fewer. It looks at the rank, not at the age.
 *
 * @param n whole, at least 0. O(n).
 */
export function recencyWeightsMetaculus(n: number): number[] {
  return Array.from({ length: n }, (_, index) => (n <= 2 ? 1 : Math.exp(Math.sqrt(index + 1) - Math.sqrt(n))));
}
