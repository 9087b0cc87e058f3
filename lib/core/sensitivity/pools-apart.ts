import { zip } from "../zip";

/** Where two pools say the most different things. */
export type PoolsApart<Id> = {
  /** Index of the scenario. */
  scenario: number;
  /** The difference of the two shares, as a probability. */
  gap: number;
  /** The pools that give the scenario the smallest and the largest share. */
  low: Id;
  high: Id;
  moreThanFivePoints: boolean;
};

type Said<Id> = { id: Id; share: number };

/** Who says least and who says most of one scenario. */
type Ends<Id> = { low: Said<Id>; high: Said<Id> };

const FIVE_POINTS = 0.05;

/** 0.4 − 0.35 is 0.05, to a person. */
const ROUNDING = 1e-9;

/**
 * The largest gap between two pools on one scenario: which reading of the same people matters most. Of equal gaps the
 * first scenario's, of pools that say the same the first.
 *
 * @param pools each by its id, all of the same scenarios
 * @returns null for fewer than two pools
 * @throws RangeError for different numbers of scenarios. O(pools · K).
 */
export function poolsApart<Id>(pools: readonly { readonly id: Id; readonly probabilities: readonly number[] }[]): PoolsApart<Id> | null {
  const [first, ...others] = pools;
  if (!first || others.length === 0) return null;
  const alone = first.probabilities.map((share): Ends<Id> => ({ low: { id: first.id, share }, high: { id: first.id, share } }));
  return others
    .reduce((ends, { id, probabilities }) => zip(ends, probabilities).map(([end, share]) => widened(end, { id, share })), alone)
    .map(({ low, high }, scenario) => apartOn(scenario, low, high))
    .reduce((largest, one) => (one.gap > largest.gap + ROUNDING ? one : largest));
}

function widened<Id>({ low, high }: Ends<Id>, one: Said<Id>): Ends<Id> {
  return { low: one.share < low.share ? one : low, high: one.share > high.share ? one : high };
}

function apartOn<Id>(scenario: number, low: Said<Id>, high: Said<Id>): PoolsApart<Id> {
  const gap = high.share - low.share;
  return { scenario, gap, low: low.id, high: high.id, moreThanFivePoints: gap > FIVE_POINTS + ROUNDING };
}
