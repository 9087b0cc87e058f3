import { useQuery } from "@tanstack/react-query";
import { viewAsSchema } from "@/lib/contract/view-as";
import { exercisePath, getJson } from "./api";
import { exerciseKey } from "./cockpit";

/** What the API answers to others at this moment, read only while `enabled`; for facilitators. */
export function useViewAs(exerciseId: string, enabled: boolean) {
  return useQuery({
    queryKey: [...exerciseKey(exerciseId), "view-as"],
    queryFn: async ({ signal }) => (await getJson(exercisePath(exerciseId, "view-as"), viewAsSchema, { signal })).views,
    enabled,
  });
}
