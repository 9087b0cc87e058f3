import { resampledInterval } from "../bootstrap";
import type { RowCrowd } from "../row-crowd";
import { linear } from "../pools/linear";
import { standardErrorLinear } from "./standard-error-linear";

/** The standard normal quantile of the middle half, and of the middle nine tenths. */
const Z = { half: 0.6744897501960817, most: 1.6448536269514722 } as const;
/** Fewer people than these make no distribution worth resampling. */
const ENOUGH = 5;
/** Beyond so many people the mean is normal to more digits than anybody reads, and resampling would cost seconds. */
const MOST_RESAMPLED = 2_000;

type Interval = { low: number[]; high: number[] };

/**
 * The middle 50 and 90 % of where the linear pool could have come out: by resampling people, and beyond 2,000 of them by the
 * standard error of the mean. Null for fewer than 5. O(resamples · N · K), at most 2,000 people resampled.
 */
export function linearIntervals(crowd: RowCrowd, { seed, resamples }: { seed: number; resamples: number }): { half: Interval; most: Interval } | null {
  if (crowd.n < ENOUGH) return null;
  if (crowd.n > MOST_RESAMPLED) {
    const [pool, errors] = [linear(crowd), standardErrorLinear(crowd)];
    if (pool === null || errors === null) return null;
    const around = (z: number): Interval => ({ low: pool.map((share, i) => Math.max(0, share - z * (errors[i] ?? 0))), high: pool.map((share, i) => Math.min(1, share + z * (errors[i] ?? 0))) });
    return { half: around(Z.half), most: around(Z.most) };
  }
  const [half, most] = [0.5, 0.9].map((level) => resampledInterval(crowd, linear, { seed, resamples, level }));
  return half && most ? { half, most } : null;
}
