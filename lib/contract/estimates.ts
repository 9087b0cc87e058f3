import * as z from "zod";
import { WHOLE_PERMILLE } from "../core/whole";
import { idSchema, MAX_SCENARIOS, MIN_SCENARIOS } from "./ids";

/** The longest rationale, in UTF-8 bytes. Trust rule 5. */
export const RATIONALE_MAX_BYTES = 10_240;

/** An estimate: one integer per scenario, in scenario order, in per mille, summing to exactly 1000. */
export const weightsSchema = z
  .array(z.number().int().min(0).max(WHOLE_PERMILLE))
  .min(MIN_SCENARIOS)
  .max(MAX_SCENARIOS)
  .refine((weights) => weights.reduce((sum, weight) => sum + weight, 0) === WHOLE_PERMILLE, {
    message: `The shares must add up to ${WHOLE_PERMILLE} per mille (100 %).`,
  });

/** Body of `POST /api/exercises/{id}/estimates`. Unknown fields are refused. */
export const submitEstimateSchema = z.strictObject({
  weights: weightsSchema,
  rationale: z.string().optional(),
  cites: z.array(idSchema).max(50).optional(),
  expectedRevision: z.number().int().min(0).optional(),
  /** The round that the person means: an estimate that was kept offline must not slip into the next one. */
  expectedRound: z.number().int().min(1).optional(),
});
export type SubmitEstimate = z.infer<typeof submitEstimateSchema>;

/** An accepted estimate, as its author gets it back. */
export const myEstimateSchema = z.object({
  weights: z.array(z.number().int()),
  revision: z.number().int().min(1),
  round: z.number().int().min(1),
  version: z.number().int().min(1),
  rationale: z.string(),
  cites: z.array(z.string()),
  submittedAt: z.iso.datetime(),
});
export type MyEstimate = z.infer<typeof myEstimateSchema>;
