import { sum } from "../sum";
import { shownSlices } from "./shown-slices";

/** What somebody gave to the scenario that happened, and the claims he cited. */
export type Citing = { readonly said: number; readonly cites: readonly string[] };

/** A claim with how many cited it, and the mean probability on what happened of those who did and of those who did not; null where a group is empty or may not be told apart. */
export type CitedClaim = { claim: string; cited: number; others: number; withMean: number | null; withoutMean: number | null };

const meanOf = (people: readonly Citing[]) => (people.length === 0 ? null : sum(people.map(({ said }) => said)) / people.length);

function citedClaim(claim: string, people: readonly Citing[], k: number): CitedClaim {
  const [those, others] = [people.filter(({ cites }) => cites.includes(claim)), people.filter(({ cites }) => !cites.includes(claim))];
  // who cited a claim and who did not are each other's remainder: with the whole known, one mean gives the other away
  const shown = shownSlices([those.length, others.length], k).every(Boolean);
  return { claim, cited: those.length, others: others.length, withMean: shown ? meanOf(those) : null, withoutMean: shown ? meanOf(others) : null };
}

/**
 * Every claim that somebody cited, the one cited most first. The means of a claim are left out while those who cited it, or
 * those who did not, are fewer than k. O(claims · people).
 */
export function citedClaims(people: readonly Citing[], k: number): CitedClaim[] {
  const claims = [...new Set(people.flatMap(({ cites }) => cites))].sort();
  return claims.map((claim) => citedClaim(claim, people, k)).sort((a, b) => b.cited - a.cited);
}
