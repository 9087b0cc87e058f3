import type { Crowd } from "./crowd";
import { mulberry32 } from "./prng";
import { quantile } from "./quantile";
import type { RowCrowd } from "./row-crowd";

/** The spread of a pool, one low and one high per scenario. "range": fewer than 5 people, smallest and largest share. */
export type Band = { method: "bootstrap" | "range"; level: number; low: number[]; high: number[] };

/** Fewer people than this make no distribution worth resampling. */
const ENOUGH_TO_RESAMPLE = 5;

/**
 * How far a pool could have come out otherwise: the percentile interval over resampled people (drawn with replacement,
 * type-7 quantiles). Seeded, so the same people give the same band. A weighted crowd draws people alike, and each keeps his
 * weight. With fewer than 5 people the smallest and largest share of anybody (level 1). Null for nobody, or when a resample
 * cannot be pooled. O(resamples · N · K): how often each was drawn is counted on columns that were sorted once.
 *
 * @param level of the interval, in [0, 1]: 0.9 leaves a twentieth out at each end
 */
export function bootstrapBand(
  crowd: RowCrowd,
  pool: (crowd: Crowd) => readonly number[] | null,
  { seed, resamples, level }: { seed: number; resamples: number; level: number },
): Band | null {
  if (crowd.n === 0) return null;
  if (crowd.n < ENOUGH_TO_RESAMPLE) return bandOf("range", 1, crowd.shares.map((column) => column.groups().map(({ value }) => value)));
  const random = mulberry32(seed);
  const pooled: number[][] = crowd.shares.map(() => []);
  for (let done = 0; done < resamples; done += 1) {
    const result = pool(crowd.resampled(countsOf(drawPeople(random, crowd.n))));
    if (!result) return null;
    pooled.forEach((shares, scenario) => shares.push(result[scenario] ?? NaN));
  }
  return bandOf("bootstrap", level, pooled);
}

/** Draws as many people as there are, with replacement: index floor(u · n) for each u in turn. O(n). */
export function drawPeople(random: () => number, n: number): Uint32Array {
  const drawn = new Uint32Array(n);
  for (let draw = 0; draw < n; draw += 1) drawn[draw] = random() * n;
  return drawn;
}

function countsOf(drawn: Uint32Array): Float64Array {
  const counts = new Float64Array(drawn.length);
  for (const person of drawn) counts[person] = (counts[person] ?? NaN) + 1;
  return counts;
}

function bandOf(method: Band["method"], level: number, columns: readonly (readonly number[])[]): Band {
  const tail = (1 - level) / 2;
  return {
    method,
    level,
    low: columns.map((shares) => quantile(shares, tail)),
    high: columns.map((shares) => quantile(shares, 1 - tail)),
  };
}
