import * as z from "zod";
import { comparisonSchema } from "./comparison";
import { exerciseSchema } from "./exercises";
import { figureFactsSchema } from "./figure-facts";
import { figureIdSchema } from "./figures";

/** A file of more is not read: an exercise of thousands of people has some MB. */
export const EXPORT_MAX_BYTES = 16 * 1024 * 1024;

/** Each round of a document costs a comparison to verify, each figure a walk through its people. */
const MOST_ROUNDS = 50;
const MOST_FIGURES = 500;

const weightsSchema = z.array(z.number().int().min(0).max(1000)).min(2).max(8);

/**
 * Somebody of a release, unlinked: his numbers, and what is shown of him. `answeredAt` stands only where the data were
 * published, since the hour would tell whose numbers these are.
 */
const inputPersonSchema = z.object({ weights: weightsSchema, simulated: z.boolean(), team: z.string().nullable(), answeredAt: z.iso.datetime().optional() });

/** One round as it came out: everything that was computed, and of whom. */
const exportedRoundSchema = z.object({
  comparison: comparisonSchema.omit({ people: true, mine: true }),
  /** Everybody of the release, also where the query asks for one team. */
  people: z.array(inputPersonSchema),
  mine: weightsSchema.nullable(),
});
export type ExportedRound = z.infer<typeof exportedRoundSchema>;

const tableRowSchema = z.object({ kind: z.string(), name: z.string(), scenarioId: z.string(), scenario: z.string(), value: z.number(), unit: z.string(), simulated: z.boolean() });

const readingSchema = z.object({
  voice: z.string(),
  event: z.string(),
  band: z.object({ lowPermille: z.number(), highPermille: z.number() }).nullable(),
  mappings: z.array(z.object({ id: z.string(), default: z.boolean(), scenarios: z.array(z.string()), note: z.string() })),
});

/** A figure's numbers as its table has them, unrounded, and what it is made of beside the comparison of its round. */
const exportedFigureSchema = z.object({
  figure: figureIdSchema,
  round: z.number().int(),
  fingerprint: z.string(),
  facts: figureFactsSchema.omit({ fingerprint: true }).nullable(),
  table: z.array(tableRowSchema),
});
export type ExportedFigure = z.infer<typeof exportedFigureSchema>;

/** What anybody needs to compute every number of a figure, or of an exercise, again; and the numbers. */
export const exportDocumentSchema = z.object({
  format: z.literal("branchpoint-numbers"),
  formatVersion: z.literal(1),
  appVersion: z.string(),
  exercise: exerciseSchema.pick({ id: true, caseId: true, title: true, protocol: true, release: true, k: true, invited: true, teams: true, dataSource: true }),
  case: z.object({
    hash: z.string(),
    question: z.string(),
    ordered: z.boolean(),
    scenarios: z.array(z.object({ id: z.string(), label: z.string() })).min(2).max(8),
    voices: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
  /** Version and settings of every formula, by pool; and of the band. */
  methods: z.record(z.string(), z.object({ version: z.number().int(), settings: z.record(z.string(), z.number()) })),
  band: z.object({ seed: z.number().int(), resamples: z.number().int(), level: z.number() }),
  rounds: z.array(exportedRoundSchema).min(1).max(MOST_ROUNDS),
  readings: z.array(readingSchema),
  figures: z.array(exportedFigureSchema).max(MOST_FIGURES),
  /** SHA-256 over the canonical JSON (RFC 8785) of all else, in hex. */
  hash: z.string(),
});
export type ExportDocument = z.infer<typeof exportDocumentSchema>;

/** What somebody wrote, and what comes out when it is computed again. */
const differenceSchema = z.object({ where: z.string(), written: z.string(), recomputed: z.string() });
export type Difference = z.infer<typeof differenceSchema>;

const notCheckedSchema = z.object({ where: z.string(), why: z.enum(["hours", "earlier", "citations"]) });
export type NotChecked = z.infer<typeof notCheckedSchema>;

/** The answer of `POST /api/verify`. */
export const verificationSchema = z.object({
  equal: z.boolean(),
  /** How many numbers and digests were compared. */
  checked: z.number().int(),
  differences: z.array(differenceSchema),
  /** How many differences there are beyond those that are listed. */
  more: z.number().int(),
  /** What cannot be computed again from what may leave. "hours": the half-life pool and the fingerprints that it is part of need the hours of the answers. "earlier": steps over time are of releases whose answers are not in the file. "citations": who cited what does not leave. */
  notChecked: z.array(notCheckedSchema),
});
export type Verification = z.infer<typeof verificationSchema>;
