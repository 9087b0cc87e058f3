import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { UnsentEstimate } from "@/lib/contract/drafts";
import { myEstimateSchema } from "@/lib/contract/estimates";
import { exercisePath, postJson } from "./api";
import { comparisonOptions } from "./comparison";
import { postJoin } from "./join";

/** A fresh idempotency key. `randomUUID` exists on https and loopback only; phones on a plain LAN take the other way. */
export function newIdempotencyKey(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Submits an estimate, the first one after joining; sending the same key again counts once. On success every comparison of the exercise is out of date.
 * Errors: ApiProblem (`stale_revision`, `round_closed`, `invalid_text` …), OfflineError when no answer came.
 */
export function useSubmitEstimate(exerciseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ body, idempotencyKey }: Pick<UnsentEstimate, "body" | "idempotencyKey">) => {
      // the session comes first: if it came with the estimate and that answer were lost, the estimate would be nobody's here
      if (body.expectedRevision === 0) await postJoin(exercisePath(exerciseId, "join"), {});
      return postJson(exercisePath(exerciseId, "estimates"), body, myEstimateSchema, { idempotencyKey });
    },
    // a mutation that the library pauses while offline dies with the page; ours waits in the browser's storage
    networkMode: "always",
    onSuccess: () => client.invalidateQueries({ queryKey: comparisonOptions(exerciseId, {}).queryKey.slice(0, -1) }),
  });
}
