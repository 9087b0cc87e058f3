import * as z from "zod";
import type { FigureId } from "./figures";

/** Body of `POST /api/exercises/{id}/publication`: the release that was looked at, so that no newer one is published by a slip. */
export const publishSchema = z.strictObject({ round: z.number().int(), version: z.number().int() });
export type Publish = z.infer<typeof publishSchema>;

/** The release that a facilitator showed to everybody, and when. */
export const publicationSchema = publishSchema.extend({ at: z.iso.datetime() });
export type Publication = z.infer<typeof publicationSchema>;

/** The figures that are made of one release alone: those of several rounds would show what nobody published. */
export const PUBLIC_FIGURES = ["pool-bars", "distribution", "ternary", "pool-strip", "teams", "pathways", "voices"] as const satisfies readonly FigureId[];
export type PublicFigure = (typeof PUBLIC_FIGURES)[number];

/** Whether a figure may be shown to everybody. */
export const isPublicFigure = (name: string): name is PublicFigure => PUBLIC_FIGURES.some((id) => id === name);
