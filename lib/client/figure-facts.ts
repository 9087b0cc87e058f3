import { queryOptions, useQuery } from "@tanstack/react-query";
import type { ComparisonQuery } from "@/lib/contract/comparison";
import { figureFactsSchema, type FigureWithFacts, needsFacts } from "@/lib/contract/figure-facts";
import type { FigureId } from "@/lib/contract/figures";
import { exercisePath, getJson } from "./api";
import { comparisonSearch } from "./comparison";

type Place = { exerciseId: string; figure: FigureWithFacts; query: ComparisonQuery };

/** What a figure shows beside the comparison; read anew with it, since their keys begin alike. Errors: those of the comparison. */
export function figureFactsOptions({ exerciseId, figure, query }: Place) {
  const search = comparisonSearch(query);
  return queryOptions({
    queryKey: ["exercises", exerciseId, "comparison", search, figure],
    queryFn: ({ signal }) => getJson(exercisePath(exerciseId, `figure-facts/${figure}${search}`), figureFactsSchema, { signal }),
  });
}

/** The facts of a figure, for a page. Figures that need none have none at once. */
export function useFigureFacts({ figure, ...place }: Omit<Place, "figure"> & { figure: FigureId }) {
  const needed = needsFacts(figure);
  const facts = useQuery({ ...figureFactsOptions({ ...place, figure: needed ? figure : "rounds" }), enabled: needed });
  return needed ? { facts: facts.data ?? null, isPending: facts.isPending, retry: facts.refetch, error: facts.error } : { facts: null, isPending: false, retry: facts.refetch, error: null };
}
