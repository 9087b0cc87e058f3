import type { Crowd } from "../crowd";
import { LOG_EPSILON } from "../pools/log";
import type { WeightsPermille } from "../weights-permille";
import { WHOLE_PERMILLE } from "../whole";
import { CountedColumn } from "./counted-column";
import { LogSum, logTable } from "./log-sum";

/**
 * The estimates of one slice (exercise, round, team) as counts on the per-mille grid. What it says depends on who is in
 * it, never on the order in which people came, revised or left; it says the same as `crowdOf` of their rows: means,
 * ranks and counts exactly, mean logarithms within 1e-12.
 *
 * A change costs O(K log 1000) and a reading as much as its column says, whatever the number of people (up to 10^8).
 * Memory is the same for any number: below 200 KB for 8 scenarios.
 */
export class Tally implements Crowd {
  readonly shares: readonly CountedColumn[];
  readonly cuts: readonly CountedColumn[];
  readonly severity: CountedColumn;
  /** Every column once, in the order of `placesOf`. The first cut is the first scenario's column. */
  private readonly columns: readonly CountedColumn[];
  private readonly logs: readonly LogSum[];
  /** Where one estimate stands in each column; overwritten by the next. */
  private readonly places: Int32Array;

  /** @param k how many scenarios, at least 2 @throws RangeError for fewer. O(1000 · K). */
  constructor(readonly k: number) {
    if (!(k >= 2)) throw new RangeError(`Tally: needs at least 2 scenarios, not ${k}`);
    const gridColumn = () => new CountedColumn(WHOLE_PERMILLE);
    this.shares = Array.from({ length: k }, gridColumn);
    const laterCuts = Array.from({ length: k - 2 }, gridColumn);
    this.cuts = [...this.shares.slice(0, 1), ...laterCuts];
    this.severity = new CountedColumn(WHOLE_PERMILLE * (k - 1));
    this.columns = [...this.shares, ...laterCuts, this.severity];
    const table = logTable(k, LOG_EPSILON);
    this.logs = this.shares.map(() => new LogSum(table));
    this.places = new Int32Array(this.columns.length);
  }

  get n(): number {
    return this.severity.weight;
  }

  /** Counts one person in. @throws RangeError for another number of scenarios. O(K log 1000). */
  add(weights: WeightsPermille): void {
    this.change(weights, 1);
  }

  /**
   * Takes one person out.
   *
   * @throws RangeError when some column holds nobody with this number; nothing has changed then. O(K log 1000).
   */
  remove(weights: WeightsPermille): void {
    this.place(weights);
    if (this.columns.some((column, index) => column.countAt(this.placeIn(index)) === 0)) {
      throw new RangeError(`Tally: nobody here gave ${weights.join(", ")}`);
    }
    this.change(weights, -1);
  }

  /** One person's new estimate instead of the former one. @throws RangeError as `remove`. O(K log 1000). */
  revise(before: WeightsPermille, after: WeightsPermille): void {
    this.place(after);
    this.remove(before);
    this.add(after);
  }

  /** Counts in everybody of another slice. @throws RangeError for another number of scenarios. O(1000 · K). */
  merge(other: Tally): void {
    if (other.k !== this.k) throw new RangeError(`Tally: ${other.k} scenarios do not go into ${this.k}`);
    this.columns.forEach((column, index) => {
      const same = other.columns[index];
      if (same) column.countAll(same);
    });
    this.settle();
  }

  /** Counts in many people at once. @throws RangeError as `add`, with those before counted in. O(N · K + 1000 · K). */
  addAll(rows: Iterable<WeightsPermille>): void {
    try {
      for (const weights of rows) {
        this.place(weights);
        this.columns.forEach((column, index) => column.countOnly(this.placeIn(index)));
      }
    } finally {
      this.settle();
    }
  }

  /** O(1) at the log pool's floor, else O(1000). */
  meanLog(scenario: number, epsilon: number): number {
    const log = this.logs[scenario];
    const shares = this.shares[scenario];
    if (!log || !shares) throw new RangeError(`Tally: there is no scenario ${scenario}`);
    if (epsilon === LOG_EPSILON) return log.mean(this.n);
    return shares.meanOf((share) => Math.log((1 - this.k * epsilon) * share + epsilon));
  }

  /** The memory of its arrays. */
  get bytes(): number {
    return this.columns.reduce((total, column) => total + column.bytes, this.places.byteLength);
  }

  private change(weights: WeightsPermille, people: number): void {
    this.place(weights);
    this.columns.forEach((column, index) => column.add(this.placeIn(index), people));
    this.logs.forEach((log, scenario) => log.add(this.placeIn(scenario), people));
  }

  /** Derives sums and ranks from the counts, in O(1000 · K). */
  private settle(): void {
    this.columns.forEach((column) => column.settle());
    this.shares.forEach(({ counts }, scenario) => this.logs[scenario]?.fill(counts));
  }

  /** Writes down where `weights` stand: their shares, the cuts above the first, the severity. */
  private place(weights: WeightsPermille): void {
    if (weights.length !== this.k) throw new RangeError(`Tally: needs ${this.k} shares, not ${weights.length}`);
    let reached = 0;
    let severity = 0;
    for (let rung = 0; rung < this.k; rung += 1) {
      const weight = weights[rung] ?? 0;
      reached += weight;
      severity += rung * weight;
      this.places[rung] = weight;
      // The last cut written here is 1000 and gives way to the severity.
      if (rung > 0) this.places[this.k + rung - 1] = reached;
    }
    this.places[this.places.length - 1] = severity;
  }

  private placeIn(column: number): number {
    return this.places[column] ?? 0;
  }
}
