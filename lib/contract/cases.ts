import { z } from "zod";
import { idSchema, MAX_SCENARIOS, MIN_SCENARIOS } from "./ids";
import { LEXICON_IDS } from "./comparison";

/** Where a fact comes from: printed in the source, our reading of it, or another source (then with a URL). */
export const layerSchema = z.enum(["said", "coded", "external"]);
export type Layer = z.infer<typeof layerSchema>;

const sentence = z.string().trim().min(1).max(1200);
const label = z.string().trim().min(1).max(200);
const day = z.iso.date();
const moment = z.iso.datetime();

/** Where in the source something stands: the paragraph's number, counted from 1 with headings. */
const placeSchema = z.strictObject({ source: idSchema, paragraph: z.number().int().min(1) });

/** A short quotation: at most 12 consecutive words of the source (the loader counts them). */
const quotationSchema = z.strictObject({ text: label, place: placeSchema });

export const sourceSchema = z.strictObject({
  id: idSchema,
  layer: layerSchema,
  kind: label,
  title: label.optional(),
  publisher: label,
  publishedOn: day.optional(),
  url: z.url().optional(),
  complete: z.boolean(),
  note: sentence.optional(),
});

export const voiceSchema = z.strictObject({
  id: idSchema,
  /** A named analyst, an unnamed group, or the source speaking for itself. */
  kind: z.enum(["named", "unnamed", "source"]),
  name: label,
  role: label.optional(),
  /** The forms in which the source prints the name. */
  variants: z.array(z.strictObject({ printed: label, place: placeSchema })),
  nameNote: sentence.optional(),
  nameLayer: layerSchema,
});

export const scenarioSchema = z.strictObject({
  id: idSchema,
  label,
  /** One line for lists. */
  short: label,
  narrative: sentence,
  pathway: z.array(label).min(1).max(6),
  countsAs: z.array(sentence).min(1),
  doesNotCount: z.array(sentence).min(1),
  labelNote: sentence.optional(),
  /** Different meanings that voices give to the label, with who uses them. */
  senses: z.array(z.strictObject({ id: idSchema, label, voices: z.array(idSchema) })).optional(),
});

export const claimSchema = z.strictObject({
  id: idSchema,
  voice: idSchema,
  place: placeSchema,
  kind: z.enum(["forecast", "assessment", "causal", "conditional", "structural", "normative", "description"]),
  paraphrase: sentence,
  quotations: z.array(quotationSchema),
  /** Whether the source itself prints the words in quotation marks. */
  inQuotationMarks: z.enum(["yes", "partly", "no"]),
  bearing: z.array(z.strictObject({ scenario: idSchema, direction: z.enum(["supports", "opposes", "conditions"]), why: sentence.optional() })),
  phrases: z.array(idSchema),
  drivers: z.array(idSchema),
  note: sentence.optional(),
});

/** A likelihood phrase as printed, about the voice's own event. */
export const phraseSchema = z.strictObject({
  id: idSchema,
  voice: idSchema,
  claim: idSchema,
  printed: label,
  place: placeSchema,
  about: label,
  family: z.enum([
    "low-likelihood", "possibility", "negated-necessity", "negated-belief", "conditional", "hedge",
    "threat", "unscaled-magnitude", "unhedged-future", "description",
  ]),
});

/** An interval in per mille; null says "not stated". */
export const intervalSchema = z.strictObject({ lowPermille: z.number().int(), highPermille: z.number().int() });
export type Interval = z.infer<typeof intervalSchema>;

/** How a phrase is read: which term of which lexicon it is, by which rule, about which event, on which scenarios (coded). */
export const readingSchema = z.strictObject({
  id: idSchema,
  voice: idSchema,
  /** The voice's own event, never a scenario's label. */
  event: label,
  claims: z.array(idSchema).min(1),
  phrases: z.array(idSchema),
  rules: z.array(idSchema).min(1),
  /** Lexicon → its term, or null for "not stated". The loader checks that the lexicon has the term. */
  terms: z.record(z.enum(LEXICON_IDS), label.nullable()),
  weak: z.boolean(),
  /** A coded mapping of the event onto scenarios; several scenarios are never split. */
  mappings: z.array(z.strictObject({ id: idSchema, default: z.boolean(), scenarios: z.array(idSchema).min(1), note: sentence })),
  caveat: sentence,
});

const treeBranchSchema = z.strictObject({
  id: idSchema,
  label,
  /** Exactly one of the two. */
  node: idSchema.optional(),
  scenario: idSchema.optional(),
});

export const treeSchema = z.strictObject({
  basis: z.array(idSchema),
  root: idSchema,
  nodes: z.array(z.strictObject({ id: idSchema, question: sentence, condition: label.optional(), branches: z.array(treeBranchSchema).min(2) })).min(1),
});

export const questionSchema = z.strictObject({
  id: idSchema,
  title: sentence,
  primary: z.boolean(),
  opensAt: moment,
  horizonAt: moment,
  resolveBy: day,
  options: z.array(idSchema).min(MIN_SCENARIOS).max(MAX_SCENARIOS),
  rule: sentence,
});

const drivers = z.array(
  z.strictObject({
    id: idSchema,
    label,
    layer: layerSchema,
    place: placeSchema.optional(),
    effects: z.array(z.strictObject({ scenario: idSchema, sign: z.enum(["+", "-", "±"]) })),
    note: sentence.optional(),
  }),
);

/** Everything of a case that a reader may see at any time: nothing dated after the question's opening. */
export const casePublicShape = {
  id: idSchema,
  title: label,
  /** The headline of the home page. */
  headline: label,
  question: sentence,
  asOf: day,
  language: z.string(),
  ordered: z.boolean(),
  summary: sentence,
  /** What the source does not tell. */
  gaps: z.array(sentence),
  sources: z.array(sourceSchema).min(1),
  voices: z.array(voiceSchema),
  scenarios: z.array(scenarioSchema).min(MIN_SCENARIOS).max(MAX_SCENARIOS),
  claims: z.array(claimSchema),
  phrases: z.array(phraseSchema),
  rules: z.array(z.strictObject({ id: idSchema, text: sentence })),
  readings: z.array(readingSchema),
  drivers,
  indicators: z.array(
    z.strictObject({
      id: idSchema,
      label,
      observable: sentence,
      threshold: label,
      pointsTo: z.array(idSchema).min(1),
      drivers: z.array(idSchema),
      status: z.enum(["quiet", "watching", "met"]),
    }),
  ),
  mediators: z.array(
    z.strictObject({ id: idSchema, name: label, layer: layerSchema, capacity: sentence, place: placeSchema.optional(), url: z.url().optional() }),
  ),
  events: z.array(
    z.strictObject({
      id: idSchema,
      title: label,
      layer: layerSchema,
      datePrinted: label.optional(),
      date: day.optional(),
      dateBasis: z.enum(["printed", "derived", "external", "none"]),
      derivation: sentence.optional(),
      place: placeSchema.optional(),
      url: z.url().optional(),
    }),
  ),
  tree: treeSchema.optional(),
  questions: z.array(questionSchema).min(1),
  criteria: z.strictObject({
    terms: z.array(z.strictObject({ term: label, text: sentence })),
    options: z.array(z.strictObject({ scenario: idSchema, text: sentence })),
    edgeCases: z.array(z.strictObject({ case: sentence, ruling: sentence, why: sentence.optional() })),
    notes: z.array(sentence),
  }),
} as const;

export const caseSchema = z.strictObject(casePublicShape);

/** A case as pages and the API show it. */
export type Case = z.infer<typeof caseSchema>;
export type Scenario = Case["scenarios"][number];
export type Voice = Case["voices"][number];
export type Claim = Case["claims"][number];
export type Reading = Case["readings"][number];
export type Question = Case["questions"][number];

/** A reading with the interval that its term has in one lexicon, computed on the server. */
export type BandReading = Reading & { band: Interval | null; term: string | null };

/** A lexicon: its bands in per mille, and what is not verified about them. */
export const lexiconSchema = z.strictObject({
  id: z.enum(LEXICON_IDS),
  name: label,
  title: label,
  source: sentence,
  url: z.url().optional(),
  caution: sentence.optional(),
  bands: z.array(z.strictObject({ terms: z.array(label).min(1), lowPermille: z.number().int(), highPermille: z.number().int() })),
});
export type Lexicon = z.infer<typeof lexiconSchema>;
