import { numberAt } from "./number-at";

/** Numbers and, from the first question that needs it, their rising order. Every weighting of them shares the order. */
export class SortedValues {
  readonly values: Float64Array;
  #order: Uint32Array | undefined;

  constructor(values: Float64Array) {
    this.values = values;
  }

  /** The places of the values, from the smallest value to the largest. O(n log n) once. */
  get order(): Uint32Array {
    const { values } = this;
    return (this.#order ??= new Uint32Array(values.keys()).sort((a, b) => numberAt(values, a) - numberAt(values, b)));
  }
}
