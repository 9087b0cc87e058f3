import type { Shares } from "../distribution";
import { numberAt } from "../number-at";
import { sum } from "../sum";

/** What stands on some leaves of the tree, in per mille. */
export type Region = {
  readonly placedPermille: number;
  readonly lockedPermille: number;
  /** Whether a leaf is not set: then more than is placed may belong here. */
  readonly isOpen: boolean;
  /** Whether a leaf is not locked. */
  readonly canMove: boolean;
};

/** Adds up what stands on the scenarios at `leaves`. O(leaves). */
export function regionOf({ weightsPermille, set, lock }: Shares, leaves: readonly number[]): Region {
  const weights = (indices: readonly number[]) => sum(indices.map((index) => numberAt(weightsPermille, index)));
  const locked = leaves.filter((index) => lock[index]);
  return {
    placedPermille: weights(leaves),
    lockedPermille: weights(locked),
    isOpen: leaves.some((index) => !set[index]),
    canMove: locked.length < leaves.length,
  };
}

/** Whether leaves can hold this mass without a set one moving. O(1). */
export function fits({ placedPermille, isOpen }: Region, massPermille: number): boolean {
  return isOpen ? placedPermille <= massPermille : placedPermille === massPermille;
}
