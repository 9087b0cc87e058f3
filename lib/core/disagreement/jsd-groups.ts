import type { Crowd } from "../crowd";
import { crowdOf } from "../row-crowd";
import { sum } from "../sum";
import { zip } from "../zip";
import { jsd } from "./jsd";

/** Divergence in nats: total = within + between. */
export type GroupDivergence = {
  /** That of everybody together. */
  total: number;
  /** The mean of the groups' own, weighted by their sizes: how far people differ from their group. */
  within: number;
  /** How far the groups' linear pools differ. */
  between: number;
  withinByGroup: { id: string; divergence: number }[];
};

/**
 * Do people differ from their own group, or do the groups differ? Jensen-Shannon divergence of everybody, split without
 * rest and read from the groups alone. Groups without people are left out.
 *
 * @param groups disjoint
 * @throws RangeError for nobody. O(groups · K · distinct shares).
 */
export function jsdGroups(groups: readonly { readonly id: string; readonly crowd: Crowd }[]): GroupDivergence {
  const peopled = groups.filter(({ crowd }) => crowd.n > 0);
  const sizes = peopled.map(({ crowd }) => crowd.severity.weight);
  const withinByGroup = peopled.map(({ id, crowd }) => ({ id, divergence: jsd(crowd).jsd }));
  const within = sum(zip(sizes, withinByGroup).map(([size, { divergence }]) => size * divergence)) / sum(sizes);
  // Between groups is what it is between people who say their group's pool and count as much as the group.
  const between = jsd(crowdOf(peopled.map(({ crowd }) => crowd.shares.map((share) => share.mean())), sizes)).jsd;
  return { total: within + between, within, between, withinByGroup };
}
