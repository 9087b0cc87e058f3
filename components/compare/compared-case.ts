import type { BandReading, Case, Claim } from "@/lib/contract/cases";
import type { LexiconId } from "@/lib/contract/comparison";

/** Every reading with its band, for each lexicon that one can choose, and the lexicons' names. */
export type ReadingsByLexicon = Record<LexiconId, { name: string; readings: BandReading[] }>;

/** Of a claim what a figure writes. */
const shortClaim = (claim: Claim): Claim => ({ ...claim, quotations: [], phrases: [], drivers: [], bearing: claim.bearing.map(({ scenario, direction }) => ({ scenario, direction })) });

/**
 * A case without what the comparison page never shows: the evidence is most of a case's bytes, and stays on the server.
 * @param cited whether people cite claims in the exercise: then these stay, without their quotations.
 */
export function comparedCase(theCase: Case, cited: boolean): Case {
  return { ...theCase, claims: cited ? theCase.claims.map(shortClaim) : [], drivers: [], indicators: [], mediators: [], events: [] };
}
