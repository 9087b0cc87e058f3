import * as z from "zod";
import type { FigureId } from "./figures";

const sharesSchema = z.array(z.number());
const weightsSchema = z.array(z.number().int());

/** What came out round by round, and who of those who answered two rounds went where. */
const roundsFactsSchema = z.object({
  /** Oldest first; `linear` is null where nobody answered, or a team may not be shown. */
  rounds: z.array(z.object({ round: z.number().int(), n: z.number().int(), simulated: z.number().int(), linear: sharesSchema.nullable(), mine: weightsSchema.nullable() })),
  /** From each round to the next: everybody who answered both, sorted by weights; null where that would give somebody away. */
  links: z.array(z.object({ from: z.number().int(), to: z.number().int(), people: z.array(z.object({ before: weightsSchema, after: weightsSchema })).nullable() })),
});
export type RoundsFacts = z.infer<typeof roundsFactsSchema>;

/** What some figures show beside the comparison, each part for the figures that need it. */
export const figureFactsSchema = z.object({
  /** The digits under the figure: the comparison's, and what else it is made of. */
  fingerprint: z.string(),
  rounds: roundsFactsSchema.optional(),
});
export type FigureFacts = z.infer<typeof figureFactsSchema>;

/** The figures that are made of more than the comparison. */
export const FIGURES_WITH_FACTS = ["rounds"] as const satisfies readonly FigureId[];
export type FigureWithFacts = (typeof FIGURES_WITH_FACTS)[number];
export const figureWithFactsSchema = z.enum(FIGURES_WITH_FACTS);

/** Whether a figure is made of more than the comparison. */
export const needsFacts = (figure: FigureId): figure is FigureWithFacts => FIGURES_WITH_FACTS.some((id) => id === figure);
