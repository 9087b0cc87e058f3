import type { Crowd } from "../crowd";
import type { Tally } from "../tally/tally";
import type { WeightsPermille } from "../weights-permille";
import { zip } from "../zip";
import { changesRanking } from "./changes-ranking";

/** What a pool could have been without one of the people. */
export type WithoutOne = {
  /** The smallest and the largest share of each scenario, over everybody who could be missing. */
  low: number[];
  high: number[];
  /** Whether without somebody two scenarios would stand in another order. */
  changesRanking: boolean;
};

/** Without one of two people the pool would be the other. */
const FROM_PEOPLE = 3;

/**
 * How much a pool hangs on any one person: leaves each out in turn. People who said the same are left out once. The
 * tally is the same afterwards as before.
 *
 * @param people the estimates in `tally`, each at least once
 * @param pool reads the pool; null for none
 * @returns null for fewer than three people, or where there is no pool
 * @throws RangeError for an estimate that is not in the tally. O(distinct estimates · (K log 1000 + the pool's cost)).
 */
export function withoutEachPerson(
  tally: Tally,
  people: Iterable<WeightsPermille>,
  pool: (crowd: Crowd) => readonly number[] | null,
): WithoutOne | null {
  const everybody = pool(tally);
  if (tally.n < FROM_PEOPLE || !everybody) return null;
  const distinct = new Map([...people].map((weights) => [weights.join(), weights]));
  let range: WithoutOne | null = null;
  for (const weights of distinct.values()) {
    tally.remove(weights);
    try {
      const rest = pool(tally);
      if (rest) range = widened(range, rest, everybody);
    } finally {
      tally.add(weights);
    }
  }
  return range;
}

function widened(range: WithoutOne | null, rest: readonly number[], everybody: readonly number[]): WithoutOne {
  return {
    low: range ? zip(range.low, rest).map(([low, share]) => Math.min(low, share)) : [...rest],
    high: range ? zip(range.high, rest).map(([high, share]) => Math.max(high, share)) : [...rest],
    changesRanking: (range?.changesRanking ?? false) || changesRanking(everybody, rest),
  };
}
