import * as z from "zod";
import { labelSchema, sentenceSchema } from "@/lib/contract/case-evidence";
import { exerciseSchema } from "@/lib/contract/exercises";
import { idSchema, MAX_SCENARIOS, MIN_SCENARIOS } from "@/lib/contract/ids";

/** The name of a column, as the header of the CSV prints it. */
const columnSchema = labelSchema;

/** A crowd file: which exercise the forecasts of a CSV become, and which of its columns is what. */
export const crowdFileSchema = z.strictObject({
  formatVersion: z.literal("1"),
  /** Published forecasts are an exercise that is over: one round, closed, released. */
  exercise: z.strictObject({
    id: idSchema,
    title: labelSchema,
    case: idSchema,
    question: idSchema,
    protocol: z.literal("one-shot"),
    privacy: exerciseSchema.shape.privacy,
    release: z.literal("at-close"),
    /** Groups with fewer people are not shown by themselves. */
    k: z.number().int().min(1).max(100),
  }),
  /** Shown wherever the numbers are. */
  dataSource: z.strictObject({ text: sentenceSchema, url: z.url({ protocol: /^https?$/ }), licence: labelSchema }),
  /** The CSV, counted from the folder of the crowd file. */
  file: z.string().min(1),
  /** Column → value: only rows with all of these values are read. Left out: every row is. */
  where: z.record(columnSchema, z.string()).default({}),
  /** What 1 means: certainty, or one in a hundred. Left out: found from the file as a whole. */
  unit: z.enum(["probability", "percent"]).optional(),
  /** A person is called by this prefix and the value of the column: "Forecaster 600". */
  person: z.strictObject({ column: columnSchema, prefix: labelSchema.max(40) }),
  /** When a forecast was made; times without a zone are read as UTC. Either this or `madeAt`. */
  time: z.strictObject({ column: columnSchema, zone: z.literal("UTC") }).optional(),
  /** The moment that all forecasts get where the file has no times. */
  madeAt: z.iso.datetime().optional(),
  /** The column that counts a person's forecasts. Left out: their order in time, then in the file. */
  revision: columnSchema.optional(),
  team: z
    .strictObject({ column: columnSchema, teams: z.array(z.strictObject({ value: z.string().min(1), id: idSchema, name: labelSchema })).min(1) })
    .optional(),
  /** In the order of the case. One of them may be what the others leave: `rest: true` instead of a column. */
  scenarios: z
    .array(z.strictObject({ scenario: idSchema, column: columnSchema.optional(), rest: z.literal(true).optional() }))
    .min(MIN_SCENARIOS)
    .max(MAX_SCENARIOS),
});
export type CrowdFile = z.infer<typeof crowdFileSchema>;
