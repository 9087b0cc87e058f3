/** All that decides whether somebody may see a comparison. Nothing here depends on what others entered. */
export type VisibilityFacts = {
  /** Observers and the presenter view estimate nothing and see what is released. */
  role: "participant" | "observer";
  /** An own estimate in this round. */
  hasOwnEstimate: boolean;
  release: "live" | "at-close" | "batches";
  roundClosed: boolean;
  /** How many batches of this round are out; 0 for the other policies. */
  batchesReleased: number;
};

export type ComparisonVisibility = "visible" | "estimate_first" | "not_released";

/**
 * Whether a comparison may be seen; the other two answers are the codes of the refusal.
 * A participant gives his own estimate in the round first, even after it has closed; then the release policy decides. O(1).
 */
export function comparisonVisibility(facts: VisibilityFacts): ComparisonVisibility {
  if (facts.role === "participant" && !facts.hasOwnEstimate) return "estimate_first";
  return isReleased(facts) ? "visible" : "not_released";
}

function isReleased({ release, roundClosed, batchesReleased }: VisibilityFacts): boolean {
  switch (release) {
    case "live":
      return true;
    case "at-close":
      return roundClosed;
    case "batches":
      return roundClosed || batchesReleased > 0;
  }
}
