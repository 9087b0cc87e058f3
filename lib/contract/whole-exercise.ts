import * as z from "zod";
import { commentSchema, rationaleSchema } from "./comments";
import { exportDocumentSchema } from "./export-document";
import { exerciseSchema } from "./exercises";
import { lessonsSchema } from "./post-mortem";
import { releaseViewsSchema } from "./release-views";
import { resolutionSchema } from "./resolution";
import { logEntrySchema } from "./rounds";

/** One released round: the shares of all who answered, without names and in no order of arrival. */
const releasedRoundSchema = z.object({
  round: z.number().int(),
  version: z.number().int(),
  people: z.array(z.object({ weights: z.array(z.number().int()), simulated: z.boolean(), team: z.string().nullable() })),
  pools: z.record(z.string(), z.array(z.number()).nullable()),
});

/** All of an exercise that has come out, for its facilitator to take away. Nothing that was not released is in it. */
export const wholeExerciseSchema = z.object({
  format: z.literal("branchpoint-exercise"),
  formatVersion: z.literal(1),
  exportedAt: z.iso.datetime(),
  exercise: exerciseSchema,
  rounds: z.array(releasedRoundSchema),
  /** The same rounds with everything that was computed, and what it takes to compute it again; null while nothing is out. */
  numbers: exportDocumentSchema.nullable(),
  rationales: z.array(rationaleSchema.omit({ mine: true })),
  comments: z.array(commentSchema.omit({ mine: true })),
  resolution: resolutionSchema.nullable(),
  /** What was written down afterwards; null as long as nothing is decided. */
  lessons: lessonsSchema.nullable(),
  log: z.array(logEntrySchema),
  /** Who had seen which release by then, and when first; this document is not counted yet. */
  seen: releaseViewsSchema.shape.releases,
});
export type WholeExercise = z.infer<typeof wholeExerciseSchema>;
