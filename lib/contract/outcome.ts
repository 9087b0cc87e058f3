import * as z from "zod";
import { idSchema, webAddressSchema } from "./ids";

/** What is known after the question's opening. Reaches a reader only through *What happened* (design 3.9). */
export const outcomeSchema = z.strictObject({
  /** One answer per question of the case. */
  answers: z
    .array(
      z.strictObject({
        question: idSchema,
        scenario: idSchema,
        flag: z.string().optional(),
        confidence: z.enum(["high", "contested"]),
        basis: z.string().min(1),
      }),
    )
    .min(1),
  searchNote: z.string().min(1),
  timeline: z.array(
    z.strictObject({ date: z.iso.date(), title: z.string().min(1), url: webAddressSchema, alsoAt: z.array(webAddressSchema).optional(), note: z.string().optional() }),
  ),
  /** Borderline events, ruled on under the criteria. */
  edgeCases: z.array(z.strictObject({ case: z.string().min(1), ruling: z.string().min(1), why: z.string().optional() })),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** The answer of `GET /api/exercises/{id}/outcome`: 403 `estimate_first` before one's own estimate. */
export const myOutcomeSchema = z.object({
  outcome: outcomeSchema,
  question: z.string(),
  scenario: z.string(),
  /** Brier score in [0, 2], 0 best; null without an estimate. */
  brier: z.object({ mine: z.number().nullable(), uniform: z.number(), pools: z.record(z.string(), z.number().nullable()) }),
  /** Who is in the pools that are scored; `n` counts simulated people too. */
  pooled: z.object({ n: z.number().int(), simulated: z.number().int() }),
  /** True when the estimate that is scored was revised after the outcome had been read. */
  revisedAfterReading: z.boolean(),
});
export type MyOutcome = z.infer<typeof myOutcomeSchema>;
