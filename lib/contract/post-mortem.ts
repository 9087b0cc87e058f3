import * as z from "zod";
import { POOL_IDS } from "./comparison";
import { resolutionSchema } from "./resolution";

/** A page at most: what a team wants to remember, not a report. */
export const LESSONS_MAX_CHARACTERS = 4000;

/** Body of `POST /api/exercises/{id}/lessons`: the whole text anew. Empty takes it away. */
export const writeLessonsSchema = z.strictObject({ text: z.string().trim().max(LESSONS_MAX_CHARACTERS) });

/** What a facilitator wrote down after an exercise, as everybody reads it. */
export const lessonsSchema = z.object({
  /** Counts the versions of the text, from 1. */
  number: z.number().int(),
  text: z.string(),
  at: z.iso.datetime(),
});
export type Lessons = z.infer<typeof lessonsSchema>;

/** Why somebody answered as he did, by what he gave to the scenario that happened; `name` only where all answered under their names. */
const reasonSchema = z.object({ permille: z.number().int(), text: z.string(), cites: z.array(z.string()), name: z.string().nullable(), mine: z.boolean() });
export type Reason = z.infer<typeof reasonSchema>;

/** Probabilities on what happened. The means are null where one of the two groups is too small to be told apart, or empty. */
const citedClaimSchema = z.object({ claim: z.string(), cited: z.number().int(), others: z.number().int(), withMean: z.number().nullable(), withoutMean: z.number().nullable() });

const hindsightSchema = z.object({
  /** Id of the scenario that happened. */
  scenario: z.string(),
  /** Whose estimates of the last round these are; `reasons` of how many of them. */
  n: z.number().int(),
  /** What the linear pool gave to the scenario that happened, round by round. */
  path: z.array(z.object({ round: z.number().int(), n: z.number().int(), probability: z.number() })),
  /** The pools of the last round, the one with the lowest Brier score first. */
  pools: z.array(z.object({ pool: z.enum(POOL_IDS), probability: z.number(), brier: z.number() })),
  /** From the first to the last round that the reader sees; null where there was one, or fewer than k answered both. */
  moved: z.object({ from: z.number().int(), to: z.number().int(), towards: z.number().int(), away: z.number().int(), same: z.number().int() }).nullable(),
  /** How far two people, picked at random, stood apart: total variation distance in [0, 1]; null for fewer than 2. */
  apart: z.number().nullable(),
  nearest: z.array(reasonSchema),
  furthest: z.array(reasonSchema),
  evidence: z.array(citedClaimSchema),
});
export type Hindsight = z.infer<typeof hindsightSchema>;

/** The answer of `GET /api/exercises/{id}/post-mortem`. Same gate as the scores. */
export const postMortemSchema = z.object({
  exerciseId: z.string(),
  resolution: resolutionSchema,
  /** The smallest group whose numbers are shown. */
  k: z.number().int(),
  /** Null where it was decided that it cannot be decided: then nobody was right or wrong. */
  hindsight: hindsightSchema.nullable(),
  lessons: lessonsSchema.nullable(),
});
export type PostMortem = z.infer<typeof postMortemSchema>;
