import { WHOLE_PERMILLE } from "../whole";

/** Where somebody stands in a round, as a facilitator sees it: never what he put where. */
export type PersonState = "not-started" | "draft" | "stuck" | "no-rationale" | "done";

/** All that says where somebody stands. `stillForMs`: since his draft last changed. */
export type PersonFacts = { hasEstimate: boolean; hasRationale: boolean; placedPermille: number; stillForMs: number };

/** A draft that is almost complete and has not changed for this long needs a word. */
export const STUCK_AFTER_MS = 120_000;

/** The state of a person in a round. O(1). */
export function personState({ hasEstimate, hasRationale, placedPermille, stillForMs }: PersonFacts): PersonState {
  if (hasEstimate) return hasRationale ? "done" : "no-rationale";
  if (placedPermille === 0) return "not-started";
  return placedPermille < WHOLE_PERMILLE && stillForMs >= STUCK_AFTER_MS ? "stuck" : "draft";
}
