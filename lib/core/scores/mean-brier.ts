import type { Crowd } from "../crowd";
import { sum } from "../sum";
import { ofOutcome } from "./of-outcome";

/**
 * The mean of everybody's own Brier score, from the columns alone: Σ mean squares − 2 · mean share of what happened + 1.
 *
 * @param crowd at least one person
 * @param outcome index of the scenario that happened
 * @throws RangeError where there is no such scenario. O(K).
 */
export function meanBrier(crowd: Crowd, outcome: number): number {
  return sum(crowd.shares.map((share) => share.meanSquare())) - 2 * ofOutcome(crowd.shares, outcome).mean() + 1;
}
