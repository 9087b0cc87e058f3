import type { PersonState } from "@/lib/core/exercise/person-state";

/** Who can be reminded: those who have answered with their reasons need none. */
export const NEEDS_A_WORD = ["not-started", "stuck", "no-rationale", "draft"] as const satisfies readonly PersonState[];
export type NeedsAWord = (typeof NEEDS_A_WORD)[number];

/** The address of the estimate page: no secret stands in it, who has joined is known by his browser. */
export function estimateAddress(exerciseId: string, origin: string): string {
  return `${origin}/exercises/${encodeURIComponent(exerciseId)}/estimate`;
}
