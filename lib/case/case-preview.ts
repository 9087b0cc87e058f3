import type { CasePreview } from "@/lib/contract/case-files";
import type { LoadedCase } from "./check-case-text";

/** What to look at before a case is imported: its names and how much there is of each thing. Of the outcome only whether there is one. */
export function casePreview({ case: theCase, outcome }: Pick<LoadedCase, "case" | "outcome">): CasePreview {
  const { id, title, question, scenarios, sources, voices, claims, events, indicators, questions } = theCase;
  const primary = questions.find((one) => one.primary);
  return {
    id,
    title,
    question: primary?.title ?? question,
    scenarios: scenarios.map(({ label }) => label),
    counts: { sources: sources.length, voices: voices.length, claims: claims.length, events: events.length, indicators: indicators.length, questions: questions.length },
    hasOutcome: outcome !== null,
  };
}
