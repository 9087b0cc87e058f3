import { cumulativeMedian } from "./cumulative-median";
import { linear } from "./linear";
import { log } from "./log";
import { median } from "./median";
import type { Rows } from "./rows";

/** A rule that makes one distribution out of many. */
export type Pool = {
  /** Also the key of its name and explanation in the messages. */
  id: string;
  /** Needs scenarios in rising order. */
  orderedOnly: boolean;
  /** Raised when the formula changes; part of every figure's fingerprint. */
  version: number;
  /** Null where there is nothing to pool. */
  pool: (rows: Rows) => number[] | null;
};

/** Every pool that the app computes, by id, in the order in which they are listed. */
export const POOLS = {
  linear: { id: "linear", orderedOnly: false, version: 1, pool: linear },
  log: { id: "log", orderedOnly: false, version: 1, pool: (rows) => log(rows) },
  median: { id: "median", orderedOnly: false, version: 1, pool: median },
  cumulativeMedian: { id: "cumulativeMedian", orderedOnly: true, version: 1, pool: cumulativeMedian },
} as const satisfies Record<string, Pool>;
