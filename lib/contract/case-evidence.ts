import * as z from "zod";
import { LEXICON_IDS } from "./comparison";
import { idSchema, webAddressSchema } from "./ids";

/** Where a fact comes from: printed in the source, our reading of it, or another source (then with a URL). */
export const layerSchema = z.enum(["said", "coded", "external"]);

export const sentenceSchema = z.string().trim().min(1).max(1200);
export const labelSchema = z.string().trim().min(1).max(200);

/** Where in the source something stands: the paragraph's number, counted from 1 with headings. */
export const placeSchema = z.strictObject({ source: idSchema, paragraph: z.number().int().min(1) });

/** A short quotation: at most 12 consecutive words of the source (the loader counts them). */
const quotationSchema = z.strictObject({ text: labelSchema, place: placeSchema });

/** The most paragraphs, and characters in one, that a case carries of a source; the whole file has a limit of its own. */
const MAX_PARAGRAPHS = 500;
const paragraphSchema = z.string().trim().min(1).max(5000);

export const sourceSchema = z.strictObject({
  id: idSchema,
  layer: layerSchema,
  kind: labelSchema,
  title: labelSchema.optional(),
  publisher: labelSchema,
  publishedOn: z.iso.date().optional(),
  url: webAddressSchema.optional(),
  complete: z.boolean(),
  note: sentenceSchema.optional(),
  /** The source's own text, paragraph by paragraph, headings included. Only where the case's owner may show it. */
  text: z.array(paragraphSchema).min(1).max(MAX_PARAGRAPHS).optional(),
  /** By which right the text is shown: readers see it below the text. */
  textRights: sentenceSchema.optional(),
});

export const voiceSchema = z.strictObject({
  id: idSchema,
  /** A named analyst, an unnamed group, or the source speaking for itself. */
  kind: z.enum(["named", "unnamed", "source"]),
  name: labelSchema,
  role: labelSchema.optional(),
  /** The forms in which the source prints the name. */
  variants: z.array(z.strictObject({ printed: labelSchema, place: placeSchema })).default([]),
  nameNote: sentenceSchema.optional(),
  nameLayer: layerSchema,
});

const bearingSchema = z.strictObject({
  scenario: idSchema,
  direction: z.enum(["supports", "opposes", "conditions"]),
  why: sentenceSchema.optional(),
});

export const claimSchema = z.strictObject({
  id: idSchema,
  voice: idSchema,
  place: placeSchema,
  kind: z.enum(["forecast", "assessment", "causal", "conditional", "structural", "normative", "description"]),
  paraphrase: sentenceSchema,
  quotations: z.array(quotationSchema).default([]),
  /** Whether the source itself prints the words in quotation marks. */
  inQuotationMarks: z.enum(["yes", "partly", "no"]),
  bearing: z.array(bearingSchema).default([]),
  phrases: z.array(idSchema).default([]),
  drivers: z.array(idSchema).default([]),
  note: sentenceSchema.optional(),
});

/** A likelihood phrase as printed, about the voice's own event. */
export const phraseSchema = z.strictObject({
  id: idSchema,
  voice: idSchema,
  claim: idSchema,
  printed: labelSchema,
  place: placeSchema,
  about: labelSchema,
  family: z.enum([
    "low-likelihood", "possibility", "negated-necessity", "negated-belief", "conditional", "hedge",
    "threat", "unscaled-magnitude", "unhedged-future", "description",
  ]),
});

/** How a phrase is read: which term of which lexicon it is, by which rule, about which event, on which scenarios (coded). */
export const readingSchema = z.strictObject({
  id: idSchema,
  voice: idSchema,
  /** The voice's own event, never a scenario's label. */
  event: labelSchema,
  claims: z.array(idSchema).min(1),
  phrases: z.array(idSchema).default([]),
  rules: z.array(idSchema).min(1),
  /** Lexicon → its term, or null for "not stated"; a lexicon that is left out counts as "not stated". The loader checks that the lexicon has the term. */
  terms: z.partialRecord(z.enum(LEXICON_IDS), labelSchema.nullable()),
  weak: z.boolean(),
  /** A coded mapping of the event onto scenarios; several scenarios are never split. Without one the band stands on no row. */
  mappings: z
    .array(z.strictObject({ id: idSchema, default: z.boolean(), scenarios: z.array(idSchema).min(1), note: sentenceSchema }))
    .default([]),
  caveat: sentenceSchema,
});
