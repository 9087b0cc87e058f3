import { numberAt } from "./number-at";
import { SortedValues } from "./sorted-values";
import { squeeze } from "./squeeze";

/** What the columns of a crowd hold, worked out when first asked for. A crowd and its resamples share one. */
export class CrowdValues {
  readonly shares: readonly SortedValues[];
  #cuts: readonly SortedValues[] | undefined;
  #severity: SortedValues | undefined;
  readonly #logs = new Map<number, readonly Float64Array[]>();

  constructor(shares: readonly Float64Array[]) {
    this.shares = shares.map((values) => new SortedValues(values));
  }

  get cuts(): readonly SortedValues[] {
    return (this.#cuts ??= this.#cumulated().map((values) => new SortedValues(values)));
  }

  get severity(): SortedValues {
    return (this.#severity ??= new SortedValues(this.#meanRungs()));
  }

  /** ln(squeezed share), one array per scenario; −Infinity for a share of 0 when epsilon is 0. */
  logs(epsilon: number): readonly Float64Array[] {
    const known = this.#logs.get(epsilon);
    if (known) return known;
    const squeezed = squeeze(this.shares.length, epsilon);
    const logs = this.shares.map(({ values }) => values.map((share) => Math.log(squeezed(share))));
    this.#logs.set(epsilon, logs);
    return logs;
  }

  #cumulated(): Float64Array[] {
    let below: Float64Array | undefined;
    return this.shares.slice(0, -1).map(({ values }) => {
      const reached: Float64Array | undefined = below;
      // Rounding may carry a sum of shares past 1.
      return (below = reached ? values.map((share, person) => Math.min(1, numberAt(reached, person) + share)) : values);
    });
  }

  #meanRungs(): Float64Array {
    const top = this.shares.length - 1;
    const start = new Float64Array(this.shares[0]?.values.length ?? 0);
    const rungs = this.shares.reduce((total, { values }, rung) => total.map((mean, person) => mean + rung * numberAt(values, person)), start);
    return rungs.map((mean) => mean / top);
  }
}
