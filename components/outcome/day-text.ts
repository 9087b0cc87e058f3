/** A day in words, as the case writes it in English: "18 February 2024". In UTC, so that it is the same on every machine. */
export function dayText(iso: string, locale: string): string {
  const format = locale === "en" ? "en-GB" : locale;
  return new Intl.DateTimeFormat(format, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(iso));
}
