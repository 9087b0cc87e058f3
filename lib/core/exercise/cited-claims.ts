import { sum } from "../sum";
import { citedCounts, toldClaims } from "./told-claims";

/** What somebody gave to the scenario that happened, and the claims he cited. */
export type Citing = { readonly said: number; readonly cites: readonly string[] };

/** A claim with how many cited it, and the mean probability on what happened of those who did and of those who did not, in whole hundredths; null where a group is empty or may not be told apart. */
export type CitedClaim = { claim: string; cited: number; others: number; withMean: number | null; withoutMean: number | null };

/** More digits would tell which of the released numbers are in the group. */
const meanOf = (people: readonly Citing[]) => (people.length === 0 ? null : Math.round((sum(people.map(({ said }) => said)) / people.length) * 100) / 100);

/** Every claim that somebody cited, the one cited most first; with means where `toldClaims` lets them be told. O(claims · people). */
export function citedClaims(people: readonly Citing[], k: number): CitedClaim[] {
  const told = toldClaims(people, k);
  return citedCounts(people).map(({ claim, cited }) => {
    const means = (those: boolean) => (told.has(claim) ? meanOf(people.filter(({ cites }) => cites.includes(claim) === those)) : null);
    return { claim, cited, others: people.length - cited, withMean: means(true), withoutMean: means(false) };
  });
}
