import type { Crowd } from "../crowd";
import { numberAt } from "../number-at";
import { LOG_EPSILON } from "../pools/log";
import { squeeze } from "../squeeze";
import type { WeightsPermille } from "../weights-permille";
import { zip } from "../zip";
import { CountedColumn } from "./counted-column";
import { countIn, countRows, layoutOf, type Layout } from "./layout";
import { LogSum, logTable } from "./log-sum";

/**
 * The estimates of one slice (exercise, round, team) as counts on the per-mille grid. What it says depends on who is in
 * it, never on the order in which people came, revised or left, and is what `crowdOf` of their rows says: counts and
 * order statistics exactly, means within rounding, mean logarithms within 1e-12.
 *
 * A change costs O(K log 1000), a reading what its column says, whatever the number of people (exact up to 10^8).
 * Memory is the same for any number: below 200 KB for 8 scenarios.
 */
export class Tally implements Crowd {
  readonly shares: readonly CountedColumn[];
  readonly cuts: readonly CountedColumn[];
  readonly severity: CountedColumn;
  private readonly layout: Layout;
  private readonly logs: readonly LogSum[];
  /** Every column once, in the order of `#places`: shares, later cuts, severity. The first cut is the first share. */
  private readonly columns: readonly CountedColumn[];
  /** Where one estimate stands in each column: no part of the state, the next one overwrites it. */
  readonly #places: Uint32Array;

  /** @param k how many scenarios, at least 2 @throws RangeError for fewer. O(1000 · K). */
  constructor(readonly k: number) {
    if (!(k >= 2)) throw new RangeError(`Tally: needs at least 2 scenarios, not ${k}`);
    this.layout = layoutOf(k);
    this.shares = this.layout.shares.map((counts) => new CountedColumn(counts));
    const laterCuts = this.layout.laterCuts.map((counts) => new CountedColumn(counts));
    this.cuts = [...this.shares.slice(0, 1), ...laterCuts];
    this.severity = new CountedColumn(this.layout.severity);
    this.columns = [...this.shares, ...laterCuts, this.severity];
    this.#places = new Uint32Array(this.columns.length);
    const table = logTable(k, LOG_EPSILON);
    this.logs = this.shares.map(() => new LogSum(table));
  }

  get n(): number {
    return this.severity.weight;
  }

  /** Counts one person in. @throws RangeError for another number of scenarios. O(K log 1000). */
  add(weights: WeightsPermille): void {
    this.place(weights);
    this.change(1);
  }

  /**
   * Takes one person out.
   *
   * @throws RangeError for another number of scenarios and when nobody can have given this: some column holds nobody at
   * its number. Nothing has changed then. O(K log 1000).
   */
  remove(weights: WeightsPermille): void {
    this.place(weights);
    if (this.columns.some((column, index) => column.countAt(numberAt(this.#places, index)) === 0)) {
      throw new RangeError(`Tally: nobody here gave ${weights.join(", ")}`);
    }
    this.change(-1);
  }

  /** One person's new estimate in place of the former one. @throws RangeError as `remove`. O(K log 1000). */
  revise(before: WeightsPermille, after: WeightsPermille): void {
    this.refuseOther(after.length);
    this.remove(before);
    this.add(after);
  }

  /** Counts in everybody of another slice. @throws RangeError for another number of scenarios. O(1000 · K). */
  merge(other: Tally): void {
    this.refuseOther(other.k);
    other.layout.counts.forEach((people, slot) => countIn(this.layout.counts, slot, people));
    this.settle();
  }

  /** Counts many people in at once. @throws RangeError as `add`, with those before counted in. O(N · K + 1000 · K). */
  addAll(rows: readonly WeightsPermille[]): void {
    try {
      countRows(this.layout, rows);
    } finally {
      this.settle();
    }
  }

  /** O(1) at the log pool's floor, else O(1000). */
  meanLog(scenario: number, epsilon: number): number {
    const log = this.logs[scenario];
    const column = this.shares[scenario];
    if (!log || !column) throw new RangeError(`Tally: there is no scenario ${scenario}`);
    if (epsilon === LOG_EPSILON) return log.mean(this.n);
    const squeezed = squeeze(this.k, epsilon);
    return column.meanOf((share) => Math.log(squeezed(share)));
  }

  /** Counts `people` more at the places last written down. */
  private change(people: number): void {
    this.columns.forEach((column, index) => column.add(numberAt(this.#places, index), people));
    this.logs.forEach((log, scenario) => log.add(numberAt(this.#places, scenario), people));
  }

  /** Derives sums and ranks from the counts. O(1000 · K). */
  private settle(): void {
    this.columns.forEach((column) => column.settle());
    zip(this.logs, this.layout.shares).forEach(([log, counts]) => log.fill(counts));
  }

  /** Writes down where an estimate stands in each column. */
  private place(weights: WeightsPermille): void {
    this.refuseOther(weights.length);
    let reached = 0;
    let severity = 0;
    weights.forEach((weight, rung) => {
      reached += weight;
      severity += rung * weight;
      this.#places[rung] = weight;
      // The top rung's cut is everything and gives its place to the severity.
      if (rung > 0) this.#places[this.k + rung - 1] = reached;
    });
    this.#places[this.#places.length - 1] = severity;
  }

  private refuseOther(k: number): void {
    if (k !== this.k) throw new RangeError(`Tally: needs ${this.k} shares, not ${k}`);
  }
}
