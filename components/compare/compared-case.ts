import type { BandReading, Case } from "@/lib/contract/cases";
import type { LexiconId } from "@/lib/contract/comparison";

/** Every reading with its band, for each lexicon that one can choose, and the lexicons' names. */
export type ReadingsByLexicon = Record<LexiconId, { name: string; readings: BandReading[] }>;

/** A case without what the comparison page never shows: the evidence is most of a case's bytes, and stays on the server. */
export function comparedCase(theCase: Case): Case {
  return { ...theCase, claims: [], drivers: [], indicators: [], mediators: [], events: [] };
}
