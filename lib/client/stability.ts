import { queryOptions } from "@tanstack/react-query";
import { stabilitySchema } from "@/lib/contract/stability";
import { exercisePath, getJson } from "./api";
import { exerciseKey } from "./cockpit";

/** How much moved between the last two rounds that came out; null where that cannot be said. */
export function stabilityOptions(exerciseId: string) {
  return queryOptions({
    queryKey: [...exerciseKey(exerciseId), "stability"],
    queryFn: async ({ signal }) => (await getJson(exercisePath(exerciseId, "stability"), stabilitySchema, { signal })).stability,
  });
}
