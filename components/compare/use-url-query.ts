"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { comparisonSearch } from "@/lib/client/comparison";
import type { ComparisonQuery } from "@/lib/contract/comparison";
import { comparisonQueryFrom, withChoice } from "./query";

/**
 * The comparison's query lives in the address. A choice becomes a new entry of the history without asking the server for the page;
 * the data are read through the API.
 */
export function useUrlQuery(): { query: ComparisonQuery; choose: (key: keyof ComparisonQuery, value: string) => void } {
  const path = usePathname();
  const query = comparisonQueryFrom(Object.fromEntries(useSearchParams()));
  const choose = (key: keyof ComparisonQuery, value: string) =>
    window.history.pushState(null, "", `${path}${comparisonSearch(withChoice(query, key, value))}`);
  return { query, choose };
}
