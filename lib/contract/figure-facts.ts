import * as z from "zod";
import { POOL_IDS } from "./comparison";
import type { FigureId } from "./figures";
import { calibrationBinSchema } from "./scores";

const sharesSchema = z.array(z.number());
const weightsSchema = z.array(z.number().int());

/** What came out round by round, and who of those who answered two rounds went where. */
const roundsFactsSchema = z.object({
  /** Oldest first; `linear` is null where nobody answered, or a team may not be shown. */
  rounds: z.array(z.object({ round: z.number().int(), n: z.number().int(), simulated: z.number().int(), linear: sharesSchema.nullable(), mine: weightsSchema.nullable() })),
  /** From each round to the next: everybody who answered both, sorted by weights; null where that would give somebody away. */
  links: z.array(z.object({ from: z.number().int(), to: z.number().int(), people: z.array(z.object({ before: weightsSchema, after: weightsSchema })).nullable() })),
});
export type RoundsFacts = z.infer<typeof roundsFactsSchema>;

const intervalSchema = z.object({ low: sharesSchema, high: sharesSchema });

/** How the linear pool stood at each release, oldest first; on boards where every version is out, at some of them. */
export const overTimeFactsSchema = z.object({
  steps: z.array(
    z.object({
      /** When the newest answer of this step was accepted. */
      at: z.iso.datetime(),
      round: z.number().int(),
      version: z.number().int(),
      n: z.number().int(),
      linear: sharesSchema,
      /** The middle 50 and 90 % of what the pool could have been; null for fewer than 5 people. */
      half: intervalSchema.nullable(),
      most: intervalSchema.nullable(),
    }),
  ),
  /** "day": the last version of each day; "some": evenly chosen ones; "all": every release. */
  shown: z.enum(["day", "some", "all"]),
  /** When a facilitator decided what happened; null before, and elsewhere. */
  resolvedAt: z.iso.datetime().nullable(),
});
export type OverTimeFacts = z.infer<typeof overTimeFactsSchema>;

/** How good the answers were, now that it is known what happened: Brier scores, of which the lower is the better. */
const scoresFactsSchema = z.object({
  /** Id of the scenario that happened. */
  happened: z.string(),
  pools: z.array(z.object({ pool: z.enum(POOL_IDS), brier: z.number() })),
  /** The linear pools of the teams that may be shown. */
  teams: z.array(z.object({ id: z.string(), name: z.string(), brier: z.number() })),
  /** The linear pool and the reader, round by round; empty where there was one round. */
  rounds: z.array(z.object({ round: z.number().int(), linear: z.number().nullable(), mine: z.number().nullable() })),
  mine: z.number().nullable(),
  meanIndividual: z.number(),
  /** Of equal shares for all scenarios. */
  uniform: z.number(),
  /** How many people scored better than the linear pool. */
  betterThanPool: z.number().int(),
  bins: z.array(calibrationBinSchema),
});
export type ScoresFacts = z.infer<typeof scoresFactsSchema>;

/** What those gave who cited a claim, beside everybody, in whole per cent. */
const evidenceFactsSchema = z.object({
  /** Why there is nothing yet: the round goes on or its reasons are not out, or one team is asked for; null where it is told. */
  waits: z.enum(["round", "team"]).nullable(),
  /** Real people with an answer in the round, and what they gave on average. */
  n: z.number().int(),
  pool: sharesSchema,
  /** The smallest group that may be told of. */
  k: z.number().int(),
  /** `cited` is null where fewer than k cited it; `shares` where these people may not be told apart. */
  claims: z.array(z.object({ claim: z.string(), cited: z.number().int().nullable(), shares: sharesSchema.nullable() })),
});
export type EvidenceFacts = z.infer<typeof evidenceFactsSchema>;

/** What some figures show beside the comparison, each part for the figures that need it. */
export const figureFactsSchema = z.object({
  /** The digits under the figure: the comparison's, and what else it is made of. */
  fingerprint: z.string(),
  rounds: roundsFactsSchema.optional(),
  overTime: overTimeFactsSchema.optional(),
  evidence: evidenceFactsSchema.optional(),
  /** Absent where nobody has answered. */
  scores: scoresFactsSchema.optional(),
});
export type FigureFacts = z.infer<typeof figureFactsSchema>;

/** The figures that are made of more than the comparison. */
export const FIGURES_WITH_FACTS = ["ternary", "rounds", "over-time", "evidence", "scores"] as const satisfies readonly FigureId[];
export type FigureWithFacts = (typeof FIGURES_WITH_FACTS)[number];
export const figureWithFactsSchema = z.enum(FIGURES_WITH_FACTS);

/** Whether a figure is made of more than the comparison. */
export const needsFacts = (figure: FigureId): figure is FigureWithFacts => FIGURES_WITH_FACTS.some((id) => id === figure);
