import type { Lexicon } from "@/lib/contract/cases";
import type { LexiconId } from "@/lib/contract/comparison";
import { icd203 } from "./icd203";
import { ipcc } from "./ipcc";
import { kent } from "./kent";
import { nato } from "./nato";
import { phia } from "./phia";
import { survey } from "./survey";

/** The lexicons in which phrases are read, by id. Their bounds are in per mille. */
export const LEXICONS: Record<LexiconId, Lexicon> = { icd203, phia, kent, ipcc, nato, survey };
