import type { Column } from "./crowd";
import { numberAt } from "./number-at";
import { SortedValues } from "./sorted-values";
import { weightedMean, weighting, type Weighting } from "./weighting";

/** Added weights that should meet half of the whole miss it by rounding: this much of the whole counts as meeting it. */
const ROUNDING = 1e-12;

/** 0.1 + 0.2 and 0.3 are the same value. */
const SAME_VALUE = 1e-12;

/**
 * Makes a column of values, one per person. Without weights each counts once. The values are sorted at most once.
 *
 * @throws RangeError unless there is one finite weight ≥ 0 for each value. O(n); sorting, when asked for, O(n log n).
 */
export function columnOf(values: readonly number[], weights?: readonly number[]): SortedColumn {
  return new SortedColumn(new SortedValues(Float64Array.from(values)), weighting(values.length, weights));
}

/** A column of values with weights. Every answer about nobody is NaN, but for `meanGap`, 0, and `groups`, none. */
export class SortedColumn implements Column {
  readonly weight: number;
  readonly #source: SortedValues;
  readonly #weighting: Weighting;

  constructor(source: SortedValues, weights: Weighting) {
    this.weight = weights.weight;
    this.#source = source;
    this.#weighting = weights;
  }

  mean(): number {
    return weightedMean(this.#source.values, this.#weighting);
  }

  meanSquare(): number {
    return this.meanOf((value) => value * value);
  }

  /** O(n). */
  meanOf(transform: (value: number) => number): number {
    return weightedMean(this.#source.values.map(transform), this.#weighting);
  }

  median(): number {
    const half = this.weight / 2;
    const slack = this.weight * ROUNDING;
    return (this.#valuePast(half - slack) + this.#valuePast(half + slack)) / 2;
  }

  quantile(p: number): number {
    const position = (this.weight - 1) * p;
    const below = Math.floor(position);
    const part = position - below;
    return this.#valuePast(below) * (1 - part) + this.#valuePast(Math.ceil(position)) * part;
  }

  trimmedMean(share: number): number {
    const start = Math.floor(share * this.weight);
    const end = this.weight - start;
    if (start >= end) return this.median();
    let reached = 0;
    let total = 0;
    for (const person of this.#source.order) {
      const kept = -Math.max(reached, start);
      reached += this.#weightOf(person);
      total += Math.max(0, kept + Math.min(reached, end)) * this.#valueOf(person);
    }
    return total / (end - start);
  }

  meanGap(): number {
    if (this.weight <= 1) return 0;
    let below = 0;
    let previous = 0;
    let total = 0;
    for (const person of this.#source.order) {
      const value = this.#valueOf(person);
      // Every pair with one person on each side of this step is apart by it.
      total += (value - previous) * below * (this.weight - below);
      previous = value;
      below += this.#weightOf(person);
    }
    return total / ((this.weight * (this.weight - 1)) / 2);
  }

  groups(): readonly { readonly value: number; readonly weight: number }[] {
    const groups: { value: number; weight: number }[] = [];
    for (const person of this.#source.order) {
      const [value, weight] = [this.#valueOf(person), this.#weightOf(person)];
      const last = groups.at(-1);
      if (last && value - last.value <= SAME_VALUE) last.weight += weight;
      else if (weight > 0) groups.push({ value, weight });
    }
    return groups;
  }

  /** The first value at which the weights, added up from the smallest value on, are more than `level`. O(n). */
  #valuePast(level: number): number {
    let reached = 0;
    for (const person of this.#source.order) {
      reached += this.#weightOf(person);
      if (reached > level) return this.#valueOf(person);
    }
    return NaN;
  }

  #valueOf(person: number): number {
    return numberAt(this.#source.values, person);
  }

  #weightOf(person: number): number {
    return numberAt(this.#weighting.weights, person);
  }
}
