import type { IncomingMessage } from "node:http";
import { isLanguage, LANGUAGE_COOKIE, LANGUAGE_COOKIE_MAX_AGE, type Language } from "@/lib/contract/languages";

/** The request header by which the language of an address reaches the pages. */
export const LANGUAGE_HEADER = "x-language";

/** The cookie that keeps a language, as a `Set-Cookie` header. */
const cookieFor = (language: Language): string => `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${LANGUAGE_COOKIE_MAX_AGE}; SameSite=Lax`;

/** The language that an address asks for by `?lang=`, or null where it names none that exists. */
export function languageOfAddress(url: string): Language | null {
  const query = url.indexOf("?");
  const wanted = query < 0 ? null : new URLSearchParams(url.slice(query)).get("lang");
  return isLanguage(wanted) ? wanted : null;
}

/**
 * Hands the language of `?lang=` to the pages by a request header, and returns the cookie that keeps it for the clicks after this
 * one; null where the address names no language. A header of that name from outside is dropped.
 */
export function handLanguageOn(request: Pick<IncomingMessage, "url" | "headers">): string | null {
  delete request.headers[LANGUAGE_HEADER];
  const language = languageOfAddress(request.url ?? "/");
  if (language === null) return null;
  request.headers[LANGUAGE_HEADER] = language;
  return cookieFor(language);
}
