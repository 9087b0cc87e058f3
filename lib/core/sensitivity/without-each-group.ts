import type { Crowd } from "../crowd";
import { zip } from "../zip";
import { changesRanking } from "./changes-ranking";

/** What the linear pool would have been without one group. */
export type WithoutGroup = { id: string; linear: number[]; changesRanking: boolean };

/**
 * How much the linear pool hangs on any one group: leaves each out in turn. Groups without people, and one that is
 * everybody, are passed over.
 *
 * @param everybody the groups' people, and any who are in none
 * @param groups disjoint parts of `everybody`
 * @throws RangeError for different numbers of scenarios. O(groups · K).
 */
export function withoutEachGroup(everybody: Crowd, groups: readonly { readonly id: string; readonly crowd: Crowd }[]): WithoutGroup[] {
  const all = everybody.severity.weight;
  const pool = everybody.shares.map((share) => share.mean());
  return groups
    .filter(({ crowd }) => crowd.n > 0 && crowd.n < everybody.n)
    .map(({ id, crowd }) => {
      const own = crowd.severity.weight;
      // Where a group alone believes in a scenario, rounding could leave less than nothing.
      const linear = zip(pool, crowd.shares).map(([share, group]) => Math.max(0, all * share - own * group.mean()) / (all - own));
      return { id, linear, changesRanking: changesRanking(pool, linear) };
    });
}
