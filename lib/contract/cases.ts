import * as z from "zod";
import { claimSchema, labelSchema, phraseSchema, readingSchema, sentenceSchema, sourceSchema, voiceSchema } from "./case-evidence";
import { criteriaSchema, driverSchema, eventSchema, indicatorSchema, mediatorSchema, questionSchema, scenarioSchema, treeSchema } from "./case-paths";
import { LEXICON_IDS } from "./comparison";
import { idSchema, MAX_SCENARIOS, MIN_SCENARIOS, webAddressSchema } from "./ids";

/**
 * Everything of a case that a reader may see at any time: nothing dated after the question's opening.
 * A list that a file leaves out is empty: the smallest useful case has no source and no voices.
 */
export const casePublicShape = {
  id: idSchema,
  title: labelSchema,
  /** The headline of the home page. */
  headline: labelSchema,
  question: sentenceSchema,
  asOf: z.iso.date(),
  /** A BCP 47 tag. */
  language: z.string(),
  ordered: z.boolean(),
  summary: sentenceSchema,
  /** What the source does not tell. */
  gaps: z.array(sentenceSchema).default([]),
  sources: z.array(sourceSchema).default([]),
  voices: z.array(voiceSchema).default([]),
  scenarios: z.array(scenarioSchema).min(MIN_SCENARIOS).max(MAX_SCENARIOS),
  claims: z.array(claimSchema).default([]),
  phrases: z.array(phraseSchema).default([]),
  rules: z.array(z.strictObject({ id: idSchema, text: sentenceSchema })).default([]),
  readings: z.array(readingSchema).default([]),
  drivers: z.array(driverSchema).default([]),
  indicators: z.array(indicatorSchema).default([]),
  mediators: z.array(mediatorSchema).default([]),
  events: z.array(eventSchema).default([]),
  tree: treeSchema.optional(),
  questions: z.array(questionSchema).min(1),
  criteria: criteriaSchema,
} as const;

export const caseSchema = z.strictObject(casePublicShape);

/** A case as pages and the API show it. */
export type Case = z.infer<typeof caseSchema>;
export type Scenario = Case["scenarios"][number];
export type Voice = Case["voices"][number];
export type Claim = Case["claims"][number];
export type Phrase = Case["phrases"][number];
export type Reading = Case["readings"][number];
export type Question = Case["questions"][number];

/** An interval in per mille; null says "not stated". */
export type Interval = { lowPermille: number; highPermille: number };

/** A reading with the interval that its term has in one lexicon, computed on the server. */
export type BandReading = Reading & { band: Interval | null; term: string | null };

const lexiconBandSchema = z.strictObject({
  terms: z.array(labelSchema).min(1),
  lowPermille: z.number().int(),
  highPermille: z.number().int(),
  /** Surveys only: half of the answers lie below. The band is shown, never its middle. */
  medianPermille: z.number().int().optional(),
});

/** A lexicon: its bands in per mille, and what is not verified about them. */
export const lexiconSchema = z.strictObject({
  id: z.enum(LEXICON_IDS),
  name: labelSchema,
  title: labelSchema,
  source: sentenceSchema,
  url: webAddressSchema.optional(),
  caution: sentenceSchema.optional(),
  /** "nested": a band may lie inside another one, as the IPCC's "very likely" inside "likely". "overlapping": as answers of people fall. */
  arrangement: z.enum(["apart", "nested", "overlapping"]),
  bands: z.array(lexiconBandSchema),
});
export type Lexicon = z.infer<typeof lexiconSchema>;
