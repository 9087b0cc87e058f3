import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { comparisonSchema, type ComparisonQuery } from "@/lib/contract/comparison";
import { exercisePath, getJson } from "./api";

/** The query string that the page, the API, the figures and the exports share: only what is set, in a fixed order, "" or "?…". */
export function comparisonSearch(query: ComparisonQuery): string {
  const search = new URLSearchParams();
  for (const key of ["round", "team", "pool", "lexicon", "simulated", "asOf"] as const) {
    const value = query[key];
    if (value !== undefined) search.set(key, String(value));
  }
  const text = search.toString();
  return text && `?${text}`;
}

/** The comparison of one exercise as the reader may see it; key and fetch together. Errors: `estimate_first`, `not_released`. */
export function comparisonOptions(exerciseId: string, query: ComparisonQuery) {
  const search = comparisonSearch(query);
  return queryOptions({
    queryKey: ["exercises", exerciseId, "comparison", search],
    queryFn: ({ signal }) => getJson(exercisePath(exerciseId, `comparison${search}`), comparisonSchema, { signal }),
  });
}

/** The comparison for a page; while another one is read, the last one stays. */
export function useComparison(exerciseId: string, query: ComparisonQuery) {
  return useQuery({ ...comparisonOptions(exerciseId, query), placeholderData: keepPreviousData });
}
