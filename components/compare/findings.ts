import type { Comparison, PoolId } from "@/lib/contract/comparison";
import { quantile } from "@/lib/core/quantile";

/** What the numbers say beyond the picture. Scenarios count from 0; shares are per mille as entered, gaps are probabilities. */
export type Finding =
  | { kind: "pools-apart"; scenario: number; low: PoolId; high: PoolId }
  | { kind: "pools-agree"; gap: number }
  | { kind: "pools-rank"; pools: readonly PoolId[] }
  | { kind: "simulated"; simulated: number; n: number }
  | { kind: "simulated-out"; n: number }
  | { kind: "spread"; scenario: number; lowPermille: number; highPermille: number; n: number };

/** The middle half of fewer people than this is no more than the people themselves. */
const SPREAD_FROM_PEOPLE = 5;

/** More would be a list, and no longer what to notice. */
const MOST_FINDINGS = 3;

/** Whether the pools agree, as the server found: the two farthest apart, and those that order the scenarios otherwise. */
export function poolFindings({ poolsApart, poolsRankOtherwise }: Comparison["sensitivity"]): Finding[] {
  if (!poolsApart) return [];
  const { gap, scenario, low, high } = poolsApart;
  const rank: Finding[] = poolsRankOtherwise.length > 0 ? [{ kind: "pools-rank", pools: poolsRankOtherwise }] : [];
  if (poolsApart.moreThanFivePoints) return [{ kind: "pools-apart", scenario, low, high }, ...rank];
  return rank.length > 0 ? rank : [{ kind: "pools-agree", gap }];
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

/** At most three things worth noticing. @param canSimulate false where nobody could be simulated: then nothing is said of it. */
export function findingsOf(comparison: Comparison, { canSimulate }: { canSimulate: boolean }): Finding[] {
  const simulated = canSimulate ? simulatedFinding(comparison) : null;
  const found = [...poolFindings(comparison.sensitivity), simulated, spreadFinding(comparison.people)];
  return found.filter((finding) => finding !== null).slice(0, MOST_FINDINGS);
}
