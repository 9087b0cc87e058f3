"use client";

import { usePathname, useSearchParams } from "next/navigation";
import type { ComparisonQuery } from "@/lib/contract/comparison";
import type { FigureId } from "@/lib/contract/figures";
import { isLexicon, rememberLexicon } from "../explore/lexicon-cookie";
import { comparisonQueryFrom, figureFrom, pageSearch, withChoice } from "./query";

/** What can be chosen on the page: what is compared, and as which figure. */
export type Choice = keyof ComparisonQuery | "figure";

/**
 * The comparison's query and the figure live in the address. A choice becomes a new entry of the history without asking the server
 * for the page; the data are read through the API. A lexicon is remembered for the other pages too.
 */
export function useUrlQuery(): { query: ComparisonQuery; figure: FigureId; choose: (key: Choice, value: string) => void } {
  const path = usePathname();
  const params = Object.fromEntries(useSearchParams());
  const query = comparisonQueryFrom(params);
  const figure = figureFrom(params);
  const choose = (key: Choice, value: string) => {
    if (key === "lexicon" && isLexicon(value)) rememberLexicon(value);
    const search = key === "figure" ? pageSearch(query, figureFrom({ figure: value })) : pageSearch(withChoice(query, key, value), figure);
    window.history.pushState(null, "", `${path}${search}`);
  };
  return { query, figure, choose };
}
