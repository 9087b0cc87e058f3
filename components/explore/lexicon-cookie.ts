import { LEXICON_IDS, type LexiconId } from "@/lib/contract/comparison";

/** The cookie that remembers the lexicon a reader switched to last; none means ICD 203. */
export const LEXICON_COOKIE = "lexicon";

/** A year, in seconds. */
export const LEXICON_COOKIE_MAX_AGE = 31_536_000;

/** Whether a cookie, a form field or an address names a lexicon. */
export function isLexicon(value: unknown): value is LexiconId {
  return LEXICON_IDS.some((id) => id === value);
}

/** Remembers the choice in this browser, as /preferences does where JavaScript is off. */
export function rememberLexicon(id: LexiconId): void {
  document.cookie = `${LEXICON_COOKIE}=${id}; path=/; max-age=${LEXICON_COOKIE_MAX_AGE}; samesite=lax`;
}
