import * as z from "zod";
import { myEstimateSchema } from "./estimates";

/**
 * The pools that the app computes, by the registry's ids. `cumulativeMedian` exists for ordered cases only, `halfLife`
 * where people answered over more than a day.
 */
export const POOL_IDS = ["linear", "log", "median", "cumulativeMedian", "trimmed", "logExtremised", "halfLife"] as const;
export type PoolId = (typeof POOL_IDS)[number];

export const LEXICON_IDS = ["icd203", "phia", "kent", "ipcc", "nato", "survey"] as const;
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

/** How sure the pool is, and how close people stand. */
const uncertaintySchema = z.object({
  /** Standard error of the linear pool per scenario; null for fewer than 2 people. */
  standardError: z.array(z.number()).nullable(),
  /** Dirichlet precision by moments: how closely people stand together; null when all say the same or there are fewer than 2. */
  precision: z.number().nullable(),
});

/**
 * Jensen-Shannon divergence in nats and its split over the teams: total = within + between, exactly.
 * People without a team are one more group; its id is null.
 */
const divergenceSchema = z.object({
  total: z.number(),
  /** total / ln(min(N, K)), in [0, 1]. */
  normalised: z.number(),
  /** Null where fewer than two groups have people, or one of them has fewer than k: what is shown would tell of those. */
  teams: z
    .object({ within: z.number(), between: z.number(), withinByTeam: z.array(z.object({ id: z.string().nullable(), divergence: z.number() })) })
    .nullable(),
});

/** Two groups that stand apart on the severity scale (ordered scenarios only), each of at least k people. */
const campsSchema = z.object({
  /** Share of the spread that lies between the two, in [0, 1]. */
  eta2: z.number(),
  low: z.object({ n: z.number().int(), meanSeverity: z.number(), linear: distributionSchema }),
  high: z.object({ n: z.number().int(), meanSeverity: z.number(), linear: distributionSchema }),
  /** eta2 above 0.8 and at least 20 % on each side: our threshold, not a published one. */
  split: z.boolean(),
});

/** How people differ; null for fewer than 2 people. */
const disagreementSchema = z.object({
  divergence: divergenceSchema,
  /** Mean total variation distance of two people, in [0, 1]. */
  meanPairwiseTv: z.number(),
  /** Ordered scenarios only. */
  ordered: z
    .object({
      meanPairwiseEmd: z.number(),
      severity: z.object({ mean: z.number(), within: z.number(), between: z.number(), total: z.number(), polarisation: z.number() }),
      /** Tastle-Wierman consensus of the linear pool, in [0, 1]. */
      consensus: z.number(),
      camps: campsSchema.nullable(),
    })
    .nullable(),
});

/** What would have come out without one person or one team, and whether the pools agree. */
const sensitivitySchema = z.object({
  /** Linear pool without any one person: the smallest and the largest share per scenario; null for fewer than 3 people. */
  withoutOne: z.object({ low: z.array(z.number()), high: z.array(z.number()), changesRanking: z.boolean() }).nullable(),
  /** Linear pool without each team; only where the team and the rest have at least k people. */
  withoutTeam: z.array(z.object({ id: z.string(), linear: distributionSchema, changesRanking: z.boolean() })),
  /** The largest gap between two pools on one scenario, as a probability, and whose; null for nobody. Sharpened pools stand apart by design and are left out. */
  poolsApart: z
    .object({ scenario: z.number().int(), gap: z.number(), low: z.enum(POOL_IDS), high: z.enum(POOL_IDS), moreThanFivePoints: z.boolean() })
    .nullable(),
  /** Pools whose order of the scenarios is not the headline's. */
  poolsRankOtherwise: z.array(z.enum(POOL_IDS)),
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
  /** Null where there is nobody to pool; `cumulativeMedian` is absent for unordered cases, `halfLife` where nobody answered over a day apart. */
  pools: z.object({
    linear: distributionSchema.nullable(),
    log: distributionSchema.nullable(),
    median: distributionSchema.nullable(),
    cumulativeMedian: distributionSchema.nullable().optional(),
    trimmed: distributionSchema.nullable(),
    logExtremised: distributionSchema.nullable(),
    halfLife: distributionSchema.nullable().optional(),
  }),
  /** Kish's effective number of people behind the half-life pool; null without that pool. */
  effectiveN: z.number().nullable(),
  uncertainty: uncertaintySchema,
  disagreement: disagreementSchema.nullable(),
  sensitivity: sensitivitySchema,
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
