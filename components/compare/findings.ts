import type { Comparison, PoolId } from "@/lib/contract/comparison";
import { quantile } from "@/lib/core/quantile";
import { HEADLINE_POOL, rankOf, shownPools } from "./shown";

/** What the numbers say beyond the picture. Scenarios count from 0; shares and points are per mille as shown. */
export type Finding =
  | { kind: "pools-differ"; pool: PoolId; scenario: number; pointsPermille: number; more: boolean }
  | { kind: "pools-rank"; pool: PoolId; first: number; other: number }
  | { kind: "pools-agree"; pointsPermille: number }
  | { kind: "simulated"; simulated: number; n: number }
  | { kind: "simulated-out"; n: number }
  | { kind: "spread"; scenario: number; lowPermille: number; highPermille: number; n: number };

/** Pools that lie more than this apart deserve a warning (5 points). */
const DIFFER_ABOVE_PERMILLE = 50;

/** The middle half of fewer people than this is no more than the people themselves. */
const SPREAD_FROM_PEOPLE = 5;

/** The greatest difference of any pool to the headline, or an order that is not the headline's; else that they agree. */
export function poolFinding(pools: Comparison["pools"]): Finding | null {
  const [headline, ...others] = shownPools(pools);
  if (headline?.pool !== HEADLINE_POOL || others.length === 0) return null;
  const apart = others.flatMap(({ pool, shares }) =>
    shares.map((share, scenario) => ({ pool, scenario, by: share - (headline.shares[scenario] ?? 0) })),
  );
  const farthest = apart.reduce((far, one) => (Math.abs(one.by) > Math.abs(far.by) ? one : far));
  const pointsPermille = Math.abs(farthest.by);
  if (pointsPermille > DIFFER_ABOVE_PERMILLE) {
    return { kind: "pools-differ", pool: farthest.pool, scenario: farthest.scenario, pointsPermille, more: farthest.by > 0 };
  }
  return rankFinding(headline.shares, others) ?? { kind: "pools-agree", pointsPermille };
}

/** The first place where some pool orders the scenarios otherwise than the headline: whom each puts there. */
function rankFinding(headline: readonly number[], others: { pool: PoolId; shares: number[] }[]): Finding | null {
  const order = rankOf(headline);
  for (const { pool, shares } of others) {
    const otherOrder = rankOf(shares);
    const place = order.findIndex((scenario, index) => otherOrder[index] !== scenario);
    const [first, other] = [order[place], otherOrder[place]];
    // Equal shares have no order that one could disagree on.
    if (first !== undefined && other !== undefined && shares[first] !== shares[other]) return { kind: "pools-rank", pool, first, other };
  }
  return null;
}

/** How many of those shown are simulated, or that the simulated ones were left out. */
export function simulatedFinding({ release, query }: Pick<Comparison, "release" | "query">): Finding | null {
  const { n, simulated } = release;
  if (simulated > 0) return { kind: "simulated", simulated, n };
  return !query.simulated && n > 0 ? { kind: "simulated-out", n } : null;
}

/** The scenario on which the middle half of the people lies farthest apart. Null for fewer than 5 people. */
export function spreadFinding(people: Comparison["people"]): Finding | null {
  const [someone] = people;
  if (!someone || people.length < SPREAD_FROM_PEOPLE) return null;
  const halves = someone.weights.map((_, scenario) => {
    const shares = people.map((person) => person.weights[scenario] ?? 0);
    return { scenario, lowPermille: Math.round(quantile(shares, 0.25)), highPermille: Math.round(quantile(shares, 0.75)) };
  });
  const widest = halves.reduce((wide, one) => (one.highPermille - one.lowPermille > wide.highPermille - wide.lowPermille ? one : wide));
  if (widest.highPermille === widest.lowPermille) return null;
  return { kind: "spread", n: people.length, ...widest };
}

/** At most three things worth noticing, computed from the data. */
export function findingsOf(comparison: Comparison): Finding[] {
  return [poolFinding(comparison.pools), simulatedFinding(comparison), spreadFinding(comparison.people)].filter((found) => found !== null);
}
