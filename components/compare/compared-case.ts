import type { BandReading, Case } from "@/lib/contract/cases";
import type { LexiconId } from "@/lib/contract/comparison";

/** The part of a case that the comparison page shows: the narratives and claims stay on the server. */
export type ComparedCase = Pick<Case, "id" | "ordered" | "voices" | "phrases" | "rules"> & {
  scenarios: readonly Pick<Case["scenarios"][number], "id" | "label">[];
};

/** Every reading with its band, for each lexicon that one can choose. */
export type ReadingsByLexicon = Record<LexiconId, readonly BandReading[]>;
