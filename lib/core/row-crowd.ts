import type { Crowd } from "./crowd";
import { CrowdValues } from "./crowd-values";
import { numberAt } from "./number-at";
import { SortedColumn } from "./sorted-column";
import type { SortedValues } from "./sorted-values";
import { drawnWeighting, totalOf, weightedMean, weighting, type Weighting } from "./weighting";

/**
 * Makes a crowd of rows: one distribution per person, probabilities in scenario order. Without weights each counts once.
 * Nobody makes a crowd of 0 people and 0 scenarios, of which every pool is null.
 *
 * @throws RangeError for rows of different lengths, or unless there is one finite weight ≥ 0 for each row. O(N · K).
 */
export function crowdOf(rows: readonly (readonly number[])[], weights?: readonly number[]): RowCrowd {
  const k = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== k)) throw new RangeError("crowdOf: needs rows of one length");
  const flat = Float64Array.from(rows.flat());
  const shares = Array.from({ length: k }, (_, scenario) => new Float64Array(rows.length).map((_, person) => numberAt(flat, person * k + scenario)));
  return new RowCrowd(new CrowdValues(shares), weighting(rows.length, weights), rows.length);
}

/** A crowd that holds everybody's numbers, each with a weight. Columns are sorted when first asked for. */
export class RowCrowd implements Crowd {
  /** How many people; 0 when nobody has any weight, because then there is nobody to pool. */
  readonly n: number;
  readonly k: number;
  readonly shares: readonly SortedColumn[];
  readonly #values: CrowdValues;
  readonly #weighting: Weighting;

  constructor(values: CrowdValues, weights: Weighting, people: number) {
    this.n = weights.weight > 0 ? people : 0;
    this.k = values.shares.length;
    this.#values = values;
    this.#weighting = weights;
    this.shares = values.shares.map((source) => this.#columnOf(source));
  }

  get cuts(): readonly SortedColumn[] {
    return this.#values.cuts.map((source) => this.#columnOf(source));
  }

  get severity(): SortedColumn {
    return this.#columnOf(this.#values.severity);
  }

  meanLog(scenario: number, epsilon: number): number {
    const logs = this.#values.logs(epsilon)[scenario];
    if (!logs) throw new RangeError(`meanLog: there is no scenario ${scenario}`);
    return weightedMean(logs, this.#weighting);
  }

  /**
   * The crowd in which person i stands `counts[i]` times, with the weight he has here each time. It shares the sorted
   * columns, so that a resample costs no sorting. O(N).
   */
  resampled(counts: Float64Array): RowCrowd {
    return new RowCrowd(this.#values, drawnWeighting(this.#weighting, counts), totalOf(counts));
  }

  #columnOf(source: SortedValues): SortedColumn {
    return new SortedColumn(source, this.#weighting);
  }
}
