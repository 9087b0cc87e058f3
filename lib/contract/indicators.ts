import * as z from "zod";
import { indicatorSchema } from "./case-paths";
import { idSchema } from "./ids";

/** The longest note, in characters: a few sentences. */
export const NOTE_MAX_CHARACTERS = 1000;

/** Longer addresses are refused by some browsers. */
const URL_MAX_CHARACTERS = 2000;

export const indicatorStatusSchema = indicatorSchema.shape.status;
export type IndicatorStatus = z.infer<typeof indicatorStatusSchema>;

/** Body of `POST /api/exercises/{id}/indicators`. */
export const addNoteSchema = z.strictObject({
  indicatorId: idSchema,
  status: indicatorStatusSchema,
  text: z.string().trim().min(1).max(NOTE_MAX_CHARACTERS),
  /** The day on which it was seen. */
  observedOn: z.iso.date(),
  sourceUrl: z.url({ protocol: /^https?$/, normalize: true }).max(URL_MAX_CHARACTERS).optional(),
});
export type AddNote = z.infer<typeof addNoteSchema>;

/** A note as everybody reads it. */
export const indicatorNoteSchema = z.object({
  id: z.string(),
  indicatorId: z.string(),
  /** Counts the notes of the exercise, from 1. */
  number: z.number().int().min(1),
  status: indicatorStatusSchema,
  text: z.string(),
  observedOn: z.iso.date(),
  sourceUrl: z.string().nullable(),
  createdAt: z.iso.datetime(),
});
export type IndicatorNote = z.infer<typeof indicatorNoteSchema>;

/** An indicator in an exercise: its newest note says its status, else the case file; all its notes, newest first. */
export const indicatorStateSchema = z.object({ id: z.string(), status: indicatorStatusSchema, notes: z.array(indicatorNoteSchema) });
export type IndicatorState = z.infer<typeof indicatorStateSchema>;

export const indicatorStatesSchema = z.object({ indicators: z.array(indicatorStateSchema) });
