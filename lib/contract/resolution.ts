import * as z from "zod";
import { idSchema } from "./ids";

const NOTE_MAX_CHARACTERS = 4000;

/** Body of `POST /api/exercises/{id}/resolution`. `scenario: null` decides that it cannot be decided: ambiguous, and nothing is scored. */
export const resolveSchema = z.strictObject({
  scenario: idSchema.nullable(),
  /** What it was decided on. */
  note: z.string().trim().min(1).max(NOTE_MAX_CHARACTERS),
  sources: z.array(z.url({ protocol: /^https?$/, normalize: true }).max(2000)).max(20).default([]),
});
export type Resolve = z.infer<typeof resolveSchema>;

/** What was decided, as everybody reads it. */
export const resolutionSchema = z.object({
  /** Counts the decisions of the exercise, from 1; one that was taken back counts too. */
  number: z.number().int(),
  scenario: z.string().nullable(),
  note: z.string(),
  sources: z.array(z.string()),
  at: z.iso.datetime(),
});
export type Resolution = z.infer<typeof resolutionSchema>;
