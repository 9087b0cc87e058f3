import { quantile } from "./quantile";
import { mulberry32 } from "./prng";
import { columnsOf, type Rows } from "./pools/rows";

/** The spread of a pool, one low and one high per scenario. "range": fewer than 5 people, smallest and largest share. */
export type Band = { method: "bootstrap" | "range"; level: number; low: number[]; high: number[] };

/** Fewer people than this make no distribution worth resampling. */
const ENOUGH_TO_RESAMPLE = 5;

/**
 * How far a pool could have come out otherwise: the percentile interval over resampled people (drawn with replacement,
 * index = floor(u · N), type-7 quantiles). Seeded, so the same people give the same band. With fewer than 5 people the
 * smallest and largest share of anybody (level 1). Null for nobody, or when a resample cannot be pooled.
 *
 * Cost: `resamples` pools of N people. 1000 resamples of 30 people take below 50 ms, of 1000 people 0.4 s (log, linear)
 * to 1.7 s (medians) on a busy core: keep the result for as long as the release stands.
 */
export function bootstrapBand(
  rows: Rows,
  pool: (rows: Rows) => number[] | null,
  { seed, resamples, level }: { seed: number; resamples: number; level: number },
): Band | null {
  if (rows.length === 0) return null;
  if (rows.length < ENOUGH_TO_RESAMPLE) return bandOf("range", 1, rows);
  const random = mulberry32(seed);
  const pooled: number[][] = [];
  for (let drawn = 0; drawn < resamples; drawn += 1) {
    const resample = rows.map(() => rows[Math.floor(random() * rows.length)] ?? []);
    const result = pool(resample);
    if (!result) return null;
    pooled.push(result);
  }
  return bandOf("bootstrap", level, pooled);
}

function bandOf(method: Band["method"], level: number, rows: Rows): Band {
  const columns = columnsOf(rows);
  const tail = (1 - level) / 2;
  return {
    method,
    level,
    low: columns.map((shares) => quantile(shares, tail)),
    high: columns.map((shares) => quantile(shares, 1 - tail)),
  };
}
