import * as z from "zod";
import { drawPerson, resampledInterval } from "@/lib/core/bootstrap";
import type { Crowd } from "@/lib/core/crowd";
import { cumulativeMedian } from "@/lib/core/pools/cumulative-median";
import { linear } from "@/lib/core/pools/linear";
import { median } from "@/lib/core/pools/median";
import { mulberry32 } from "@/lib/core/prng";
import { quantile } from "@/lib/core/quantile";
import { count, numbers, probability } from "./fields";
import { crowdFunction, fieldFunction, type OracleFunction } from "./oracle-function";

/** Pools that have no settings of their own. */
const POOLS: Readonly<Record<"linear" | "median" | "cumulativeMedian", (crowd: Crowd) => number[] | null>> = { linear, median, cumulativeMedian };

/** The vectors show who was drawn in the first resamples, so that a reader can compare the drawing alone. */
const SHOWN_ROWS = 3;

const bootstrap = crowdFunction(
  () => ({ seed: z.int(), replicates: z.int().min(1).max(100_000), level: probability, pool: z.enum(["linear", "median", "cumulativeMedian"]) }),
  ({ crowd }, { seed, replicates, level, pool }) => {
    const random = mulberry32(seed);
    const drawRow = () => Array.from({ length: crowd.n }, () => drawPerson(random, crowd.n));
    const interval = resampledInterval(crowd, POOLS[pool], { seed, resamples: replicates, level });
    return interval && { firstRows: Array.from({ length: Math.min(SHOWN_ROWS, replicates) }, drawRow), lower: interval.low, upper: interval.high };
  },
);

/** Chance with a seed, and quantiles, by `fn`. */
export const RESAMPLING_FUNCTIONS: Readonly<Record<string, OracleFunction>> = {
  mulberry32: fieldFunction({ seed: z.int(), count }, (input) => Array.from({ length: input.count }, mulberry32(input.seed))),
  quantileType7: fieldFunction({ x: numbers, p: probability }, ({ x, p }) => quantile(x, p)),
  bootstrapFromPRNG: bootstrap,
};
