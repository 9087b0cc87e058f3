import { step, type PoolStep } from "./steps";

/**
 * Makes a distribution of pooled shares of "this rung or a lower one", which rise: what each rung adds to the one below.
 * It sums to 1 without scaling. O(K).
 *
 * @param id the step that gave the levels
 * @param levels one per cut below the top rung; the top rung reaches 1
 */
export function differenceSteps(id: string, levels: readonly number[]): readonly PoolStep[] {
  const reached = [...levels, 1];
  // Means of equal values in different orders may fall by a rounding error.
  const added = reached.map((level, rung) => Math.max(0, level - (reached[rung - 1] ?? 0)));
  return [step(id, reached), step("pool", added)];
}
