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
    return weightedMean(this.#source.values.map((value) => transform(value)), this.#weighting);
  }

  median(): number {
    const half = this.weight / 2;
    const slack = this.weight * ROUNDING;
    return (this.#valuePast(half - slack) + this.#valuePast(half + slack)) / 2;
  }

  /** A weighted mean of two neighbours, so that it stays monotone in them to the last bit. O(n). */
  quantile(p: number): number {
    const position = (this.weight - 1) * p;
    const below = Math.floor(position);
    const part = position - below;
    return this.#valuePast(below) * (1 - part) + this.#valuePast(Math.ceil(position)) * part;
  }

  trimmedMean(share: number): number {
    const dropped = Math.floor(share * this.weight);
    const kept = this.weight - 2 * dropped;
    return kept > 0 ? this.#sumBetween(dropped, dropped + kept) / kept : this.median();
  }

  meanGap(): number {
    if (this.weight <= 1) return 0;
    let below = 0;
    let previous = 0;
    let total = 0;
    for (const { value, weight } of this.groups()) {
      // Every pair with one person on each side of this step is apart by it.
      total += (value - previous) * below * (this.weight - below);
      below += weight;
      previous = value;
    }
    return total / ((this.weight * (this.weight - 1)) / 2);
  }

  groups(): readonly { readonly value: number; readonly weight: number }[] {
    const { values, order } = this.#source;
    const { weights } = this.#weighting;
    const groups: { value: number; weight: number }[] = [];
    for (const person of order) {
      const value = numberAt(values, person);
      const weight = numberAt(weights, person);
      const last = groups.at(-1);
      if (last && value - last.value <= SAME_VALUE) last.weight += weight;
      else if (weight > 0) groups.push({ value, weight });
    }
    return groups;
  }

  /** The first value at which the weights, added up from the smallest value on, are more than `level`. O(n). */
  #valuePast(level: number): number {
    const { values, order } = this.#source;
    const { weights } = this.#weighting;
    let reached = 0;
    for (let rank = 0; rank < order.length; rank += 1) {
      const person = numberAt(order, rank);
      reached += numberAt(weights, person);
      if (reached > level) return numberAt(values, person);
    }
    return NaN;
  }

  /** The sum of the values between two levels of the weight below; a value on a level counts in part. O(n). */
  #sumBetween(low: number, high: number): number {
    const { values, order } = this.#source;
    const { weights } = this.#weighting;
    let reached = 0;
    let total = 0;
    for (let rank = 0; rank < order.length; rank += 1) {
      const person = numberAt(order, rank);
      const from = reached < low ? low : reached;
      reached += numberAt(weights, person);
      const to = reached > high ? high : reached;
      if (to > from) total += (to - from) * numberAt(values, person);
    }
    return total;
  }
}
