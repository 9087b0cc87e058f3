import * as z from "zod";
import { labelSchema, layerSchema, placeSchema, sentenceSchema } from "./case-evidence";
import { idSchema, MAX_SCENARIOS, MIN_SCENARIOS, webAddressSchema } from "./ids";

export const scenarioSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  /** One line for lists. */
  short: labelSchema,
  narrative: sentenceSchema,
  pathway: z.array(labelSchema).max(6).default([]),
  countsAs: z.array(sentenceSchema).min(1),
  doesNotCount: z.array(sentenceSchema).default([]),
  labelNote: sentenceSchema.optional(),
  /** Different meanings that voices give to the label, with who uses them. */
  senses: z.array(z.strictObject({ id: idSchema, label: labelSchema, voices: z.array(idSchema) })).optional(),
});

export const driverSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  layer: layerSchema,
  place: placeSchema.optional(),
  /** Which way it pushes each scenario: always coded. */
  effects: z.array(z.strictObject({ scenario: idSchema, sign: z.enum(["+", "-", "±"]) })),
  note: sentenceSchema.optional(),
});

export const indicatorSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  observable: sentenceSchema,
  threshold: labelSchema,
  pointsTo: z.array(idSchema).min(1),
  drivers: z.array(idSchema).default([]),
  status: z.enum(["quiet", "watching", "met"]),
});

export const mediatorSchema = z.strictObject({
  id: idSchema,
  name: labelSchema,
  layer: layerSchema,
  capacity: sentenceSchema,
  place: placeSchema.optional(),
  url: webAddressSchema.optional(),
});

export const eventSchema = z.strictObject({
  id: idSchema,
  title: labelSchema,
  layer: layerSchema,
  datePrinted: labelSchema.optional(),
  date: z.iso.date().optional(),
  dateBasis: z.enum(["printed", "derived", "external", "none"]),
  derivation: sentenceSchema.optional(),
  place: placeSchema.optional(),
  url: webAddressSchema.optional(),
});

const treeBranchSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  /** Exactly one of the two. */
  node: idSchema.optional(),
  scenario: idSchema.optional(),
});

const treeNodeSchema = z.strictObject({
  id: idSchema,
  question: sentenceSchema,
  condition: labelSchema.optional(),
  branches: z.array(treeBranchSchema).min(2),
});

export const treeSchema = z.strictObject({
  /** Claims that the tree stands on. */
  basis: z.array(idSchema).default([]),
  root: idSchema,
  nodes: z.array(treeNodeSchema).min(1),
});

export const questionSchema = z.strictObject({
  id: idSchema,
  title: sentenceSchema,
  primary: z.boolean(),
  opensAt: z.iso.datetime(),
  horizonAt: z.iso.datetime(),
  resolveBy: z.iso.date(),
  options: z.array(idSchema).min(MIN_SCENARIOS).max(MAX_SCENARIOS),
  rule: sentenceSchema,
});

export const criteriaSchema = z.strictObject({
  terms: z.array(z.strictObject({ term: labelSchema, text: sentenceSchema })).default([]),
  options: z.array(z.strictObject({ scenario: idSchema, text: sentenceSchema })),
  edgeCases: z.array(z.strictObject({ case: sentenceSchema, ruling: sentenceSchema, why: sentenceSchema.optional() })).default([]),
  notes: z.array(sentenceSchema).default([]),
});
