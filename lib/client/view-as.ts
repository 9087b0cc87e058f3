import { queryOptions } from "@tanstack/react-query";
import { viewAsSchema } from "@/lib/contract/view-as";
import { exercisePath, getJson } from "./api";
import { exerciseKey } from "./cockpit";

/** What the API answers to others at this moment; for facilitators. */
export function viewAsOptions(exerciseId: string) {
  return queryOptions({
    queryKey: [...exerciseKey(exerciseId), "view-as"],
    queryFn: async ({ signal }) => (await getJson(exercisePath(exerciseId, "view-as"), viewAsSchema, { signal })).views,
  });
}
