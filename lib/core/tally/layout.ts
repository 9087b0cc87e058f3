import type { WeightsPermille } from "../weights-permille";
import { WHOLE_PERMILLE } from "../whole";

/** A share stands at one of the places 0 … 1000. */
const PLACES = WHOLE_PERMILLE + 1;

/** The counts of a slice in one array, and each column's part of it. */
export type Layout = {
  readonly counts: Uint32Array;
  readonly shares: readonly Uint32Array[];
  /** The cuts above the first, which is the first scenario's share. */
  readonly laterCuts: readonly Uint32Array[];
  /** Places 0 … 1000 · (K − 1): Σ (k − 1) · weight. */
  readonly severity: Uint32Array;
};

/** Zeros for all that is counted of `k` scenarios. O(1000 · K). */
export function layoutOf(k: number): Layout {
  const columns = 2 * k - 2;
  const counts = new Uint32Array(columns * PLACES + WHOLE_PERMILLE * (k - 1) + 1);
  const column = (index: number) => counts.subarray(index * PLACES, (index + 1) * PLACES);
  return {
    counts,
    shares: Array.from({ length: k }, (_, scenario) => column(scenario)),
    laterCuts: Array.from({ length: k - 2 }, (_, cut) => column(k + cut)),
    severity: counts.subarray(columns * PLACES),
  };
}

/** Counts `people` more at one slot. O(1). */
export function countIn(counts: Uint32Array, slot: number, people: number): void {
  counts[slot] = (counts[slot] ?? 0) + people;
}

/**
 * Counts people in, straight into the one array: a million rows through a call per column take twice as long.
 *
 * @throws RangeError at a row of another number of scenarios; those before it are counted. O(N · K).
 */
export function countRows({ counts, shares }: Layout, rows: readonly WeightsPermille[]): void {
  const k = shares.length;
  const severityStart = (2 * k - 2) * PLACES;
  for (const weights of rows) {
    if (weights.length !== k) throw new RangeError(`Tally: needs ${k} shares, not ${weights.length}`);
    let reached = 0;
    let severity = 0;
    for (let rung = 0; rung < k; rung += 1) {
      const weight = weights[rung] ?? 0;
      reached += weight;
      severity += rung * weight;
      countIn(counts, rung * PLACES + weight, 1);
      if (rung > 0 && rung < k - 1) countIn(counts, (k + rung - 1) * PLACES + reached, 1);
    }
    countIn(counts, severityStart + severity, 1);
  }
}
