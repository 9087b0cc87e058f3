"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { comparisonSearch } from "@/lib/client/comparison";
import type { ComparisonQuery } from "@/lib/contract/comparison";
import { isLexicon, rememberLexicon } from "../explore/lexicon-cookie";
import { comparisonQueryFrom, withChoice } from "./query";

/**
 * The comparison's query lives in the address. A choice becomes a new entry of the history without asking the server for the page;
 * the data are read through the API. A lexicon is remembered for the other pages too.
 */
export function useUrlQuery(): { query: ComparisonQuery; choose: (key: keyof ComparisonQuery, value: string) => void } {
  const path = usePathname();
  const query = comparisonQueryFrom(Object.fromEntries(useSearchParams()));
  const choose = (key: keyof ComparisonQuery, value: string) => {
    if (key === "lexicon" && isLexicon(value)) rememberLexicon(value);
    window.history.pushState(null, "", `${path}${comparisonSearch(withChoice(query, key, value))}`);
  };
  return { query, choose };
}
