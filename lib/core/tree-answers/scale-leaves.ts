import { apportion, type Shares } from "../distribution";
import { numberAt } from "../number-at";
import { sum } from "../sum";
import { zip } from "../zip";

/**
 * The weights with those on `leaves` scaled so that they add up to `poolPermille`: locked leaves keep theirs, unset ones
 * stay at 0, the others scale by `apportion`. O(1000 · leaves).
 */
export function scaleLeaves({ weightsPermille, set, lock }: Shares, leaves: readonly number[], poolPermille: number): number[] {
  const movable = leaves.filter((leaf) => set[leaf] && !lock[leaf]);
  const kept = sum(leaves.filter((leaf) => lock[leaf]).map((leaf) => numberAt(weightsPermille, leaf)));
  const parts = apportion(poolPermille - kept, movable.map((leaf) => numberAt(weightsPermille, leaf)));
  const scaled = new Map(zip(movable, parts));
  return weightsPermille.map((weight, index) => scaled.get(index) ?? weight);
}
