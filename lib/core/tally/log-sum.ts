import { numberAt } from "../number-at";
import { squeeze } from "../squeeze";
import { WHOLE_PERMILLE } from "../whole";

/** A logarithm is kept in units of 2^-43: at most 2^-44 (6e-14) off, and so is the mean of any number of them. */
const HIGH_BITS = 20;
const LOW_BITS = 23;
const LOW_LIMB = 2 ** LOW_BITS;

/** The logarithm of each per-mille share as two whole numbers, `high` · 2^-20 + `low` · 2^-43, 0 ≤ low < 2^23. */
export type LogTable = { readonly high: Float64Array; readonly low: Float64Array };

/**
 * ln((1 − `k` · `epsilon`) · share + `epsilon`) for the shares 0, 0.001, …, 1.
 *
 * @param epsilon floor, above 0, `k` · epsilon < 1. O(1000).
 */
export function logTable(k: number, epsilon: number): LogTable {
  const high = new Float64Array(WHOLE_PERMILLE + 1);
  const low = new Float64Array(WHOLE_PERMILLE + 1);
  const squeezed = squeeze(k, epsilon);
  for (let permille = 0; permille <= WHOLE_PERMILLE; permille += 1) {
    const logarithm = Math.log(squeezed(permille / WHOLE_PERMILLE));
    const units = Math.round(logarithm * 2 ** (HIGH_BITS + LOW_BITS));
    high[permille] = Math.floor(units / LOW_LIMB);
    low[permille] = units - Math.floor(units / LOW_LIMB) * LOW_LIMB;
  }
  return { high, low };
}

/**
 * The sum of a table's logarithms over the shares that people gave to one scenario. Both limbs add up as whole numbers
 * below 2^53 for up to 10^9 people (epsilon ≥ 0.0003), so adding and removing is exact in any order.
 */
export class LogSum {
  private high = 0;
  private low = 0;

  constructor(private readonly table: LogTable) {}

  /** Adds the share of `people` people; a negative number takes them out again. O(1). */
  add(permille: number, people: number): void {
    this.high += people * numberAt(this.table.high, permille);
    this.low += people * numberAt(this.table.low, permille);
  }

  /** Sums anew what `counts[permille]` people gave. O(1000). */
  fill(counts: Uint32Array): void {
    this.high = 0;
    this.low = 0;
    counts.forEach((people, permille) => this.add(permille, people));
  }

  /** The mean over `n` people, within 1e-13. O(1). */
  mean(n: number): number {
    return (this.high * 2 ** -HIGH_BITS + this.low * 2 ** -(HIGH_BITS + LOW_BITS)) / n;
  }
}
