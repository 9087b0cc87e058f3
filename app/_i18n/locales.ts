/** The languages the interface speaks, with the direction of their script. A new one is one line here and one file in messages/. */
export const LOCALES = { en: "ltr" } as const satisfies Record<string, "ltr" | "rtl">;

export type AppLocale = keyof typeof LOCALES;

/** The cookie that remembers a reader's language. */
export const LANGUAGE_COOKIE = "lang";

/** The language to speak to a reader who asked for `wanted`: that one when it exists, else English. */
export function localeFor(wanted: string | undefined): AppLocale {
  return wanted !== undefined && Object.hasOwn(LOCALES, wanted) ? (wanted as AppLocale) : "en";
}
