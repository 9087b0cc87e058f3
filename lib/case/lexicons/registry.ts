import type { Lexicon } from "@/lib/contract/cases";
import type { LexiconId } from "@/lib/contract/comparison";
import { icd203 } from "./icd203";
import { kent } from "./kent";
import { phia } from "./phia";

/** The lexicons in which phrases are read, by id. Their bounds are in per mille. */
export const LEXICONS: Record<LexiconId, Lexicon> = { icd203, phia, kent };
