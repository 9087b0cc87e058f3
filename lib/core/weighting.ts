import { numberAt } from "./number-at";

/** What each of some values counts, and what all of them count together. */
export type Weighting = { readonly weights: Float64Array; readonly weight: number };

const NOT_WEIGHTS = "weighting: needs one finite weight of at least 0 for each value";

/**
 * Gives each of `n` values its weight; 1 when no weights are given.
 * @throws RangeError for another number of weights, or one that is negative or not finite. O(n).
 */
export function weighting(n: number, weights?: readonly number[]): Weighting {
  if (!weights) return { weights: new Float64Array(n).fill(1), weight: n };
  if (weights.length !== n || !weights.every((weight) => weight >= 0 && weight < Infinity)) throw new RangeError(NOT_WEIGHTS);
  const own = Float64Array.from(weights);
  return { weights: own, weight: totalOf(own) };
}

/** The weighting with each weight multiplied by how often its value was drawn. O(n). */
export function drawnWeighting({ weights }: Weighting, counts: Float64Array): Weighting {
  const drawn = new Float64Array(weights.length);
  for (let index = 0; index < drawn.length; index += 1) drawn[index] = numberAt(weights, index) * numberAt(counts, index);
  return { weights: drawn, weight: totalOf(drawn) };
}

/** The weighted mean; NaN where nothing has weight. What has no weight does not count, not even when it is infinite. O(n). */
export function weightedMean(values: Float64Array, { weights, weight: whole }: Weighting): number {
  let total = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = numberAt(weights, index);
    if (weight > 0) total += weight * numberAt(values, index);
  }
  return total / whole;
}

/** The sum of the numbers, for typed arrays, whose own `reduce` is ten times slower than a loop. O(n). */
export function totalOf(numbers: Float64Array): number {
  let total = 0;
  for (let index = 0; index < numbers.length; index += 1) total += numberAt(numbers, index);
  return total;
}
