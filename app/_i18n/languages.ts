/**
 * The languages the interface speaks: the direction of their script, and the tag by which dates and numbers are written.
 * A new one is one line here and one file in messages/.
 */
export const LANGUAGES = {
  en: { tag: "en-GB", direction: "ltr" },
} as const satisfies Record<string, { tag: string; direction: "ltr" | "rtl" }>;

export type Language = keyof typeof LANGUAGES;

/** The cookie that remembers a reader's language. */
export const LANGUAGE_COOKIE = "lang";

/** The language to speak to a reader who asked for `wanted`: that one when it exists, else English. */
export function languageFor(wanted: string | undefined): Language {
  return wanted !== undefined && Object.hasOwn(LANGUAGES, wanted) ? (wanted as Language) : "en";
}
