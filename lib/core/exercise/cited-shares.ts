import { largestRemainder } from "../largest-remainder";
import { sum } from "../sum";
import { citedCounts, toldClaims } from "./told-claims";

/** What somebody gave, in per mille, and the claims he cited. */
export type CitingWeights = { readonly weights: readonly number[]; readonly cites: readonly string[] };

/** A claim with how many cited it; null: fewer than k. `shares`: what they gave on average, null where they may not be told apart. */
export type CitedShares = { claim: string; cited: number | null; shares: number[] | null };

/** The mean, in whole per cent that add up to 100: more digits would tell which of the released numbers are in the group. Nothing of nobody. */
function meanPercents(people: readonly CitingWeights[]): number[] {
  if (people.length === 0) return [];
  const scenarios = people[0]?.weights.map((_, i) => i) ?? [];
  return largestRemainder(scenarios.map((i) => sum(people.map(({ weights }) => weights[i] ?? 0)) / people.length / 1000), 100);
}

/**
 * What those gave who cited a claim, beside everybody: the claims cited by k people or more, the most cited first, then those
 * of fewer in the order of their ids, which tells nothing of them. O(claims · people).
 */
export function citedShares(people: readonly CitingWeights[], k: number): { pool: number[]; claims: CitedShares[] } {
  const told = toldClaims(people, k);
  const counts = citedCounts(people);
  const many = counts.filter(({ cited }) => cited >= k).map(({ claim, cited }) => {
    return { claim, cited, shares: told.has(claim) ? meanPercents(people.filter(({ cites }) => cites.includes(claim))) : null };
  });
  const few = counts.filter(({ cited }) => cited < k).map(({ claim }) => ({ claim, cited: null, shares: null }));
  return { pool: meanPercents(people), claims: [...many, ...few.sort((a, b) => (a.claim < b.claim ? -1 : 1))] };
}
