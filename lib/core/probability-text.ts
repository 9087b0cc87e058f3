/** What a typed text means; nothing moves until it is committed. */
export type ProbabilityText =
  | { kind: "empty" }
  /** One share. `rounded`: it was finer than 0.1 %. `meantPermille`: ask "Did you mean 50 %?" for a bare 0.5. */
  | { kind: "share"; permille: number; rounded: boolean; meantPermille: number | null }
  /** A whole estimate, summing to 1000. */
  | { kind: "estimate"; weightsPermille: number[]; rounded: boolean }
  /** K numbers that add up to something else ("add up to 90"); used when the person confirms the scaled preview. */
  | { kind: "scaled"; weightsPermille: number[]; addUpTo: number }
  | { kind: "invalid" };

export function parseProbabilityText(text: string, k: number): ProbabilityText {
  void text; void k;
  return { kind: "invalid" };
}
