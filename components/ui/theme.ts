/** The cookie that remembers the theme; none means that the system decides. */
export const THEME_COOKIE = "theme";

/** A year, in seconds. */
export const THEME_COOKIE_MAX_AGE = 31_536_000;

const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Whether a cookie or a form field names a theme. */
export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}
