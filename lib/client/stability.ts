import { useQuery } from "@tanstack/react-query";
import { stabilitySchema, type Stability } from "@/lib/contract/stability";
import { exercisePath, getJson } from "./api";
import { exerciseKey } from "./cockpit";

/** How much moved between the last two rounds that came out; null where that cannot be said, undefined until it is read. */
export function useStability(exerciseId: string): Stability | undefined {
  return useQuery({
    queryKey: [...exerciseKey(exerciseId), "stability"],
    queryFn: async ({ signal }) => (await getJson(exercisePath(exerciseId, "stability"), stabilitySchema, { signal })).stability,
  }).data;
}
