import type { Crowd } from "../crowd";

/** A probability that was said of something, how many said it, and whether it came true. */
export type Statement = { readonly said: number; readonly cameTrue: boolean; readonly count: number };

/**
 * All that people said, scenario by scenario, as statements that came true or not: each person makes K of them, and
 * equal ones are counted together.
 *
 * @param outcome index of the scenario that happened. O(K · distinct shares).
 */
export function statementsOf(crowd: Crowd, outcome: number): Statement[] {
  return crowd.shares.flatMap((share, scenario) =>
    share.groups().map(({ value, weight }) => ({ said: value, cameTrue: scenario === outcome, count: weight })),
  );
}
