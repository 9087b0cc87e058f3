/**
 * The languages the interface speaks: what each calls itself, the direction of its script, and the tag by which dates,
 * numbers and plurals are written. Digits are Latin in all of them (docs/decisions/0015).
 * A new one is one line here and one file in messages/.
 */
export const LANGUAGES = {
  en: { name: "English", tag: "en-GB", direction: "ltr" },
  ar: { name: "العربية", tag: "ar-u-hc-h23-nu-latn", direction: "rtl" },
} as const satisfies Record<string, { name: string; tag: string; direction: "ltr" | "rtl" }>;

export type Language = keyof typeof LANGUAGES;

/** The cookie that remembers a reader's language. */
export const LANGUAGE_COOKIE = "lang";

/** A year, in seconds. */
export const LANGUAGE_COOKIE_MAX_AGE = 31_536_000;

/** Whether a cookie, a form field or an address names a language that exists. */
export function isLanguage(wanted: string | null | undefined): wanted is Language {
  return typeof wanted === "string" && Object.hasOwn(LANGUAGES, wanted);
}

/** The language whose tag this is; English for a tag that is none of ours. */
export function languageOf(tag: string): Language {
  return languageFor(Object.entries(LANGUAGES).find(([, language]) => language.tag === tag)?.[0]);
}

/** Scripts that are read from right to left. */
const RIGHT_TO_LEFT = ["Arab", "Hebr", "Syrc", "Thaa"];

/** The direction of the language that a BCP 47 tag names, one of ours or that of a case. */
export function directionOf(tag: string): "ltr" | "rtl" {
  try {
    return RIGHT_TO_LEFT.includes(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
  } catch {
    // A case may name its language in words.
    return "ltr";
  }
}

/** The language to speak to a reader who asked for `wanted`: that one when it exists, else English. */
export function languageFor(wanted: string | null | undefined): Language {
  return isLanguage(wanted) ? wanted : "en";
}
