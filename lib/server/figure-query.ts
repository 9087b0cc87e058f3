import * as z from "zod";
import type { ComparisonQuery } from "@/lib/contract/comparison";
import { LANGUAGES, type Language } from "@/lib/contract/languages";
import { LEAST_PIXELS, MOST_PIXELS, parseSize, SIZE_NAMES } from "@/lib/figures/sizes";
import { parseComparisonQuery } from "./comparison-query";
import { ProblemError } from "./problem";

const drawingSchema = z.object({
  theme: z.enum(["light", "dark"]).default("light"),
  size: z.string().default("slide").transform(parseSize).pipe(z.object({ width: z.number(), height: z.number() }, { error: `size is one of ${SIZE_NAMES.join(", ")}, or WIDTHxHEIGHT with sides of ${LEAST_PIXELS} to ${MOST_PIXELS} pixels` })),
  lang: z.enum(Object.keys(LANGUAGES) as [Language, ...Language[]]).default("en"),
});

const DRAWING_PARAMETERS = ["theme", "size", "lang"] as const;

/** The parameters of a file of a figure: the page's own, and how to draw it. */
export type FigureQuery = { comparison: ComparisonQuery; drawing: z.infer<typeof drawingSchema> };

/**
 * Reads a figure's query from URL parameters. `lang` is left to the page where a page hands its whole query on.
 * @throws `invalid_query` for unknown, repeated or malformed parameters, and for sizes outside the limits.
 */
export function parseFigureQuery(parameters: URLSearchParams): FigureQuery {
  const rest = new URLSearchParams(parameters);
  const given: Record<string, string> = {};
  for (const name of DRAWING_PARAMETERS) {
    const values = parameters.getAll(name);
    if (values.length > 1) throw new ProblemError("invalid_query", `The parameter "${name}" stands there twice.`);
    if (values[0]) given[name] = values[0];
    rest.delete(name);
  }
  const drawing = drawingSchema.safeParse(given);
  if (drawing.success) return { comparison: parseComparisonQuery(rest), drawing: drawing.data };
  const errors = drawing.error.issues.map((issue) => ({ path: issue.path.join("."), detail: issue.message }));
  throw new ProblemError("invalid_query", errors.map(({ path, detail }) => `${path}: ${detail}.`).join(" "), { errors });
}
