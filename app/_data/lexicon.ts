import { comparisonQuerySchema, type LexiconId } from "@/lib/contract/comparison";

/** The lexicon that an address asks for in `?lexicon=`; ICD 203 when it asks for none or for one that does not exist. */
export function lexiconOf(query: Record<string, string | string[] | undefined>): LexiconId {
  const asked = comparisonQuerySchema.shape.lexicon.safeParse(query.lexicon);
  return asked.data ?? "icd203";
}
