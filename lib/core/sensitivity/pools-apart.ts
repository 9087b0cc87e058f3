import { numberAt } from "../number-at";

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

const FIVE_POINTS = 0.05;

/** 0.4 − 0.35 is 0.05, to a person. */
const ROUNDING = 1e-9;

/**
 * The largest gap between two pools on one scenario: which reading of the same people matters most. Of equal gaps the
 * first scenario's, of pools that say the same the first.
 *
 * @param pools each by its id, all of the same scenarios
 * @returns null for fewer than two pools. O(pools · K).
 */
export function poolsApart<Id>(pools: readonly { readonly id: Id; readonly probabilities: readonly number[] }[]): PoolsApart<Id> | null {
  const [first, ...others] = pools;
  if (!first || others.length === 0) return null;
  const gaps = first.probabilities.map((share, scenario) => gapOn(scenario, { id: first.id, share }, others));
  return gaps.reduce((largest, one) => (one.gap > largest.gap + ROUNDING ? one : largest));
}

type Said<Id> = { id: Id; share: number };

function gapOn<Id>(scenario: number, first: Said<Id>, others: readonly { id: Id; probabilities: readonly number[] }[]): PoolsApart<Id> {
  const said = [first, ...others.map(({ id, probabilities }) => ({ id, share: numberAt(probabilities, scenario) }))];
  const low = said.reduce((least, one) => (one.share < least.share ? one : least));
  const high = said.reduce((most, one) => (one.share > most.share ? one : most));
  const gap = high.share - low.share;
  return { scenario, gap, low: low.id, high: high.id, moreThanFivePoints: gap > FIVE_POINTS + ROUNDING };
}
