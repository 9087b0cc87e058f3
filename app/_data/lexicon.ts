import { cookies } from "next/headers";
import { cache } from "react";
import { isLexicon, LEXICON_COOKIE } from "@/components/explore/lexicon-cookie";
import type { Lexicon } from "@/lib/contract/cases";
import type { LexiconId } from "@/lib/contract/comparison";
import { getLexicons } from "@/lib/server/cases";

/** By which the words are read when nobody has chosen. */
export const DEFAULT_LEXICON = "icd203";

type Query = Record<string, string | string[] | undefined>;

/** The lexicon to read by: the one that an address asks for in `?lexicon=`, else the remembered one, else ICD 203. What does not exist counts as not asked for. */
export function lexiconOf(query: Query, remembered: string | undefined): LexiconId {
  if (isLexicon(query.lexicon)) return query.lexicon;
  return isLexicon(remembered) ? remembered : DEFAULT_LEXICON;
}

/** The lexicon that this reader switched to last, or undefined. */
export const rememberedLexicon = cache(async (): Promise<LexiconId | undefined> => {
  const remembered = (await cookies()).get(LEXICON_COOKIE)?.value;
  return isLexicon(remembered) ? remembered : undefined;
});

/** What a page with bands needs: every lexicon, the one to read by with its name, and that one only if the address asks for it. */
export async function lexiconsFor(query: Query): Promise<{ lexicons: Lexicon[]; chosen: LexiconId; name: string; asked: LexiconId | undefined }> {
  const [lexicons, remembered] = await Promise.all([getLexicons(), rememberedLexicon()]);
  const chosen = lexiconOf(query, remembered);
  const name = lexicons.find(({ id }) => id === chosen)?.name ?? chosen;
  return { lexicons, chosen, name, asked: isLexicon(query.lexicon) ? query.lexicon : undefined };
}
