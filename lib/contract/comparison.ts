import { z } from "zod";
import { myEstimateSchema } from "./estimates";

/** The pools that the app computes, by the registry's ids. `cumulativeMedian` exists for ordered cases only. */
export const POOL_IDS = ["linear", "log", "median", "cumulativeMedian"] as const;
export type PoolId = (typeof POOL_IDS)[number];

export const LEXICON_IDS = ["icd203", "phia", "kent"] as const;
export type LexiconId = (typeof LEXICON_IDS)[number];

/** The query that a comparison page, its API and its figures share. Unknown parameters are refused. */
export const comparisonQuerySchema = z.strictObject({
  round: z.coerce.number().int().min(1).optional(),
  /** A team's id; absent means everybody. */
  team: z.string().min(1).max(64).optional(),
  /** 1 keeps simulated people in, 0 leaves them out; absent follows the rule of five real people. */
  simulated: z.enum(["0", "1"]).optional(),
  asOf: z.coerce.number().int().min(0).optional(),
  pool: z.enum(POOL_IDS).optional(),
  lexicon: z.enum(LEXICON_IDS).optional(),
});
export type ComparisonQuery = z.infer<typeof comparisonQuerySchema>;

/** Probabilities, unrounded, in scenario order; they sum to 1. */
const distributionSchema = z.array(z.number());

/** The data at which a comparison may be seen. Pools depend on it alone. `n` counts simulated people too. */
const releaseSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  n: z.number().int(),
  simulated: z.number().int(),
});

/**
 * The spread of the chosen pool per scenario, as probabilities.
 * "bootstrap": 90 % percentile interval over people (seeded); "range": smallest and largest share when fewer than 5 people.
 */
const bandSchema = z.object({
  method: z.enum(["bootstrap", "range"]),
  level: z.number(),
  low: z.array(z.number()),
  high: z.array(z.number()),
});

export const comparisonSchema = z.object({
  exerciseId: z.string(),
  caseId: z.string(),
  round: z.number().int(),
  version: z.number().int(),
  release: releaseSchema,
  /** What the answer was computed for, defaults filled in. */
  query: z.object({
    round: z.number().int(),
    team: z.string().nullable(),
    simulated: z.boolean(),
    asOf: z.number().int().nullable(),
    pool: z.enum(POOL_IDS),
    lexicon: z.enum(LEXICON_IDS),
  }),
  /** Null where there is nobody to pool; `cumulativeMedian` is absent for unordered cases. */
  pools: z.object({
    linear: distributionSchema.nullable(),
    log: distributionSchema.nullable(),
    median: distributionSchema.nullable(),
    cumulativeMedian: distributionSchema.nullable().optional(),
  }),
  /** True when every median is 0: then `pools.median` is the linear pool, and whoever shows it says so. */
  medianIsLinear: z.boolean(),
  band: bandSchema.nullable(),
  /** Everybody of the release, sorted by weights so that the order says nothing about who came when. */
  people: z.array(z.object({ weights: z.array(z.number().int()), simulated: z.boolean(), team: z.string().nullable(), mine: z.boolean() })),
  teams: z.array(z.object({ id: z.string(), name: z.string(), n: z.number().int(), simulated: z.number().int(), linear: distributionSchema.nullable() })),
  mine: myEstimateSchema.nullable(),
  /** People who really answered, whatever the query: below 5 the figure titles begin "Simulated crowd:". */
  realPeople: z.number().int(),
  /** The epsilon of the log pool: shares are squeezed towards uniform by it before taking logs; stored values are untouched. */
  epsilon: z.number(),
  /** The first 12 hex digits of SHA-256 over release, figure, query, inputs and method versions, by figure id. */
  fingerprints: z.record(z.string(), z.string()),
  /** When the newest estimate of the release was accepted; null when there is none. */
  releasedAt: z.iso.datetime().nullable(),
});
export type Comparison = z.infer<typeof comparisonSchema>;
