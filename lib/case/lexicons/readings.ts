import type { BandReading, Case, Interval, Lexicon } from "@/lib/contract/cases";
import type { LexiconId } from "@/lib/contract/comparison";
import { LEXICONS } from "./registry";

/**
 * The band of a term in a lexicon, ends included, in per mille; null when the lexicon does not have the term. Capitals
 * and the number of spaces do not matter.
 */
export function bandOfTerm(lexicon: Lexicon, term: string): Interval | null {
  const plain = term.trim().replace(/\s+/g, " ").toLowerCase();
  const band = lexicon.bands.find((candidate) => candidate.terms.includes(plain));
  return band ? { lowPermille: band.lowPermille, highPermille: band.highPermille } : null;
}

/**
 * The readings of a case with the band that each has in one lexicon, in the order of the file.
 * `band` and `term` are null where that lexicon leaves the likelihood "not stated"; a band is never a point and never pooled.
 */
export function readingsWithBands(theCase: Case, lexiconId: LexiconId): BandReading[] {
  return theCase.readings.map((reading) => {
    const term = reading.terms[lexiconId] ?? null;
    return { ...reading, term, band: term === null ? null : bandOfTerm(LEXICONS[lexiconId], term) };
  });
}
