import type { Comparison } from "@/lib/contract/comparison";

/** The largest change on one scenario, as a probability. */
export type Change = { scenario: number; change: number };

/** From this many points on, one person is said to matter. */
const MUCH = 0.05;

function largestOf(changes: readonly number[]): Change {
  const change = Math.max(...changes);
  return { scenario: changes.indexOf(change), change };
}

/** How far leaving out any one person moves a share of the linear pool at most; null for fewer than 3 people. `isMuch` from 5 points on. */
export function withoutOnePerson({ pools, sensitivity }: Comparison): (Change & { isMuch: boolean; changesRanking: boolean }) | null {
  const { withoutOne } = sensitivity;
  if (!withoutOne || !pools.linear) return null;
  const { low, high, changesRanking } = withoutOne;
  const largest = largestOf(pools.linear.map((share, i) => Math.max(Math.abs(share - (low[i] ?? share)), Math.abs((high[i] ?? share) - share))));
  return { ...largest, isMuch: largest.change >= MUCH, changesRanking };
}

/** The team whose absence moves a share of the linear pool most, and by how much; null where no team can be left out. */
export function withoutATeam({ pools, sensitivity }: Comparison): (Change & { team: string }) | null {
  const { linear } = pools;
  if (!linear) return null;
  const moves = sensitivity.withoutTeam.map(({ id, linear: without }) => ({
    ...largestOf(linear.map((share, i) => Math.abs((without[i] ?? share) - share))),
    team: id,
  }));
  const [first, ...others] = moves;
  return first ? others.reduce((most, one) => (one.change > most.change ? one : most), first) : null;
}
