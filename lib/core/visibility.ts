import type { ReleasePolicy } from "./exercise/protocols";

/** All that decides whether somebody may see a comparison. Nothing here depends on what others entered. */
export type VisibilityFacts = {
  /** Observers and the presenter view estimate nothing and see what is released. */
  role: "participant" | "observer";
  /** An own estimate in this round. */
  hasOwnEstimate: boolean;
  release: ReleasePolicy;
  /** How many releases of this round are out. A live board has none: everything is out at once. */
  releases: number;
};

export type ComparisonVisibility = "visible" | "estimate_first" | "not_released";

/**
 * Whether a comparison may be seen; the other two answers are the codes of the refusal.
 * A participant gives his own estimate in the round first, even after it has closed; then the release policy decides. O(1).
 */
export function comparisonVisibility(facts: VisibilityFacts): ComparisonVisibility {
  if (facts.role === "participant" && !facts.hasOwnEstimate) return "estimate_first";
  return facts.release === "live" || facts.releases > 0 ? "visible" : "not_released";
}
