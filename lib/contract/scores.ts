import * as z from "zod";
import { POOL_IDS } from "./comparison";
import { resolutionSchema } from "./resolution";

/** The scoring rules that the app shows, by the ids of their method pages. The last three need ordered scenarios. */
export const SCORE_IDS = ["brier", "log", "spherical", "baseline", "rps", "gjpOrdered", "orderedLog"] as const;
export type ScoreId = (typeof SCORE_IDS)[number];

/** Null: infinite, because the scenario that happened had probability 0 (log scores). Ordered rules are absent for unordered cases. */
const scoresSchema = z.partialRecord(z.enum(SCORE_IDS), z.number().nullable());

/** One probability that somebody gave to one scenario, and whether it came true, gathered in bins of a tenth. */
export const calibrationBinSchema = z.object({
  /** The bin's bounds, as probabilities; the last bin holds 1. */
  from: z.number(),
  to: z.number(),
  count: z.number().int(),
  /** Mean probability said. */
  said: z.number(),
  /** Share that came true, with its 90 % Wilson interval. */
  cameTrue: z.number(),
  low: z.number(),
  high: z.number(),
});

/** The answer of `GET /api/exercises/{id}/scores`. Same gate as the outcome. */
export const scoresAnswerSchema = z.object({
  exerciseId: z.string(),
  question: z.string(),
  /** Id of the scenario that happened. */
  scenario: z.string(),
  /** Whose estimates are scored: as in the release of the comparison. */
  n: z.number().int(),
  simulated: z.number().int(),
  /** Rules that apply, in the order in which they are shown. */
  rules: z.array(z.enum(SCORE_IDS)),
  pools: z.partialRecord(z.enum(POOL_IDS), scoresSchema),
  /** What a facilitator decided; null where the case tells what happened. */
  resolution: resolutionSchema.nullable(),
  /** Brier scores of the linear pool and of the reader's own estimate, round by round; empty where there was one round. */
  rounds: z.array(z.object({ round: z.number().int(), n: z.number().int(), linear: z.number().nullable(), mine: z.number().nullable() })),
  /** Brier scores by name, one a round that the reader sees (null: no estimate), where all answered under their names; null elsewhere. */
  people: z.array(z.object({ name: z.string(), mine: z.boolean(), rounds: z.array(z.object({ round: z.number().int(), brier: z.number().nullable() })) })).nullable(),
  /** The linear pools of the teams that may be shown. */
  teams: z.array(z.object({ id: z.string(), name: z.string(), n: z.number().int(), scores: scoresSchema })),
  /** Equal shares for all scenarios. */
  uniform: scoresSchema,
  /** The mean of all people's own scores. */
  meanIndividual: scoresSchema,
  /** Null for readers without an estimate of their own. */
  mine: z.object({ scores: scoresSchema, peer: z.number().nullable(), skillAgainstUniform: z.number(), revisedAfterReading: z.boolean() }).nullable(),
  /** 1 − Brier / Brier of equal shares, of the linear pool. */
  skillAgainstUniform: z.number(),
  /** Brier of the linear pool = mean Brier of people − diversity, exactly. */
  diversity: z.object({ pool: z.number(), meanIndividual: z.number(), diversity: z.number() }),
  /** The pool with the lowest Brier score, and how many people scored better than the linear pool. */
  bestPool: z.enum(POOL_IDS),
  betterThanPool: z.number().int(),
  calibration: z.object({
    bins: z.array(calibrationBinSchema),
    /** Brier (one scenario against the rest) = reliability − resolution + uncertainty + withinVariance − withinCovariance. */
    murphy: z.object({
      brier: z.number(), reliability: z.number(), resolution: z.number(), uncertainty: z.number(), withinVariance: z.number(), withinCovariance: z.number(),
    }),
  }),
});
export type ScoresAnswer = z.infer<typeof scoresAnswerSchema>;
