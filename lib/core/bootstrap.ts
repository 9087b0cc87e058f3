import type { Column, Crowd } from "./crowd";
import { numberAt } from "./number-at";
import { mulberry32 } from "./prng";
import { crowdOf, type RowCrowd } from "./row-crowd";
import { columnOf } from "./sorted-column";

/** The spread of a pool, one low and one high per scenario. "range": fewer than 5 people, smallest and largest share. */
export type Band = { method: "bootstrap" | "range"; level: number; low: number[]; high: number[] };

/** Fewer people than this make no distribution worth resampling. */
const ENOUGH_TO_RESAMPLE = 5;

type Pooling = (crowd: Crowd) => readonly number[] | null;
type Interval = { low: number[]; high: number[] };
type Resampling = { readonly seed: number; readonly resamples: number; readonly level: number };

/**
 * How far a pool could have come out otherwise: the percentile interval over resampled people. A weighted crowd draws people
 * alike, and each keeps his weight. With fewer than 5 people the smallest and largest share of anybody (level 1). Null for
 * nobody, or when a resample cannot be pooled. Cost as `resampledInterval`.
 *
 * @param level of the interval, in [0, 1]: 0.9 leaves a twentieth out at each end
 */
export function bootstrapBand(crowd: RowCrowd, pool: Pooling, resampling: Resampling): Band | null {
  if (crowd.n === 0) return null;
  if (crowd.n < ENOUGH_TO_RESAMPLE) {
    const columns = crowd.shares.map((column) => columnOf(column.groups().map(({ value }) => value)));
    return { method: "range", level: 1, ...intervalOf(columns, 1) };
  }
  const interval = resampledInterval(crowd, pool, resampling);
  return interval && { method: "bootstrap", level: resampling.level, ...interval };
}

/**
 * The percentile interval of a pool over resampled people, for a crowd of any size: drawn with replacement, type-7
 * quantiles. Seeded, so the same people give the same interval. Null for nobody, or when a resample cannot be pooled.
 * O(resamples · N · K): how often each was drawn is counted on columns that were sorted once.
 */
export function resampledInterval(crowd: RowCrowd, pool: Pooling, { seed, resamples, level }: Resampling): Interval | null {
  if (crowd.n === 0) return null;
  const random = mulberry32(seed);
  const pooled: (readonly number[])[] = [];
  for (let done = 0; done < resamples; done += 1) {
    const result = pool(crowd.resampled(drawCounts(random, crowd.n)));
    if (!result) return null;
    pooled.push(result);
  }
  return intervalOf(crowdOf(pooled).shares, level);
}

/** One of n people, counted from 0, by the next number u of the source: floor(u · n). O(1). */
export function drawPerson(random: () => number, n: number): number {
  return Math.floor(random() * n);
}

/** Draws as many people as there are, with replacement, and counts each. O(n). */
function drawCounts(random: () => number, n: number): Float64Array {
  const counts = new Float64Array(n);
  for (let draw = 0; draw < n; draw += 1) {
    const person = drawPerson(random, n);
    counts[person] = numberAt(counts, person) + 1;
  }
  return counts;
}

function intervalOf(columns: readonly Column[], level: number): Interval {
  const tail = (1 - level) / 2;
  return { low: columns.map((column) => column.quantile(tail)), high: columns.map((column) => column.quantile(1 - tail)) };
}
