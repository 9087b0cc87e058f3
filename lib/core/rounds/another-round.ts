/** How two rounds that came out differ, in points of per cent: the largest move of a scenario's share in the pool, and people's mean move. */
export type Moved = { poolMovePoints: number; meanMovePoints: number };

/** Rules of thumb, not tests; the method page of movement between rounds states them. Delphi studies call a change below 15 % of the group stable (Scheibe, Skutsch and Schofer 1975); these are stricter. */
const LITTLE_MOVE = { poolPoints: 3, meanPoints: 5 } as const;

/** Whether another round would probably change little: the pool hardly moved, and that is not because people moved against each other. O(1). */
export function changesLittle({ poolMovePoints, meanMovePoints }: Moved): boolean {
  return poolMovePoints <= LITTLE_MOVE.poolPoints && meanMovePoints <= LITTLE_MOVE.meanPoints;
}
