import * as z from "zod";

/** The figures by id, in the order in which they are listed. */
export const FIGURE_IDS = ["pool-bars", "distribution", "ternary", "pool-strip", "rounds", "over-time", "teams", "pathways", "evidence", "scores", "voices"] as const;
export const figureIdSchema = z.enum(FIGURE_IDS);
export type FigureId = z.infer<typeof figureIdSchema>;
