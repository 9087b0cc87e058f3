import type { Comparison } from "@/lib/contract/comparison";
import type { FigureFacts } from "@/lib/contract/figure-facts";
import type { FigureId } from "@/lib/contract/figures";
import type { FigureInput } from "./input";

/** A comparison and what a figure is made of beside it; the digits under the figure are of both. */
export function withFacts(comparison: Comparison, figure: FigureId, facts: FigureFacts | null): Pick<FigureInput, "comparison" | "facts"> {
  if (facts === null) return { comparison, facts: {} };
  return { comparison: { ...comparison, fingerprints: { ...comparison.fingerprints, [figure]: facts.fingerprint } }, facts };
}
