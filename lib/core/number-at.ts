/** The number at a place that is known to exist; NaN, which no result survives, where it does not. O(1). */
export function numberAt(numbers: readonly number[] | Float64Array | Uint32Array, index: number): number {
  return numbers[index] ?? NaN;
}
