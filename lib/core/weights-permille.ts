import { sum } from "./sum";
import { WHOLE_PERMILLE } from "./whole";

declare const brand: unique symbol;

/** An estimate that is known to be one: integers ≥ 0, one per scenario, that sum to exactly 1000. */
export type WeightsPermille = readonly number[] & { readonly [brand]: true };

/** Whether the numbers are integers ≥ 0 that sum to exactly 1000. O(K). */
export function isWeightsPermille(numbers: readonly number[]): numbers is WeightsPermille {
  return numbers.every((number) => Number.isInteger(number) && number >= 0) && sum(numbers) === WHOLE_PERMILLE;
}

/**
 * The same numbers, known to be an estimate.
 *
 * @throws RangeError unless they are integers ≥ 0 that sum to exactly 1000. O(K).
 */
export function weightsPermille(numbers: readonly number[]): WeightsPermille {
  if (!isWeightsPermille(numbers)) throw new RangeError(`weightsPermille: needs integers from 0 that sum to ${WHOLE_PERMILLE}`);
  return numbers;
}
