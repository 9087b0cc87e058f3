import { comparisonSearch } from "@/lib/client/comparison";
import { comparisonQuerySchema, type ComparisonQuery } from "@/lib/contract/comparison";
import { figureIdSchema, type FigureId } from "@/lib/contract/figures";

type Params = Record<string, string | string[] | undefined>;

const KEYS = ["round", "team", "simulated", "asOf", "pool", "lexicon"] as const;

/**
 * The comparison that an address asks for. A page is friendlier than the API: what it does not know, what is empty (a form's "all")
 * and what cannot be read is left out.
 */
export function comparisonQueryFrom(params: Params): ComparisonQuery {
  const query: Record<string, unknown> = {};
  for (const key of KEYS) {
    const parsed = comparisonQuerySchema.shape[key].safeParse(params[key] === "" ? undefined : params[key]);
    if (parsed.success && parsed.data !== undefined) query[key] = parsed.data;
  }
  return comparisonQuerySchema.parse(query);
}

/** The figure that stands on the page until another one is chosen. */
const FIRST_FIGURE: FigureId = "pool-bars";

/** The figure that an address asks for; the first one for what is unknown. */
export function figureFrom(params: Params): FigureId {
  return figureIdSchema.catch(FIRST_FIGURE).parse(params.figure);
}

/** The page's own query string: the comparison's, and the figure where it is not the first. */
export function pageSearch(query: ComparisonQuery, figure: FigureId): string {
  const search = new URLSearchParams(comparisonSearch(query));
  if (figure !== FIRST_FIGURE) search.set("figure", figure);
  return search.size === 0 ? "" : `?${search}`;
}

/** The query after one control changed; an empty value takes the key out. */
export function withChoice(query: ComparisonQuery, key: keyof ComparisonQuery, value: string): ComparisonQuery {
  return comparisonQueryFrom({ ...stringsOf(query), [key]: value });
}

function stringsOf(query: ComparisonQuery): Params {
  return Object.fromEntries(Object.entries(query).map(([key, value]) => [key, String(value)]));
}
