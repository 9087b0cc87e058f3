import type { Metrics } from "./metrics";

/** From left to right, the room of bars, dots and voices, in layout pixels. */
export type Picture = { start: number; end: number };

/** Between the column of names and the axis. */
const NAME_GAP = 14;

/** What the column of names leaves of the width; all of it where names stand above their rows. */
export function pictureOf({ width, pad, namesAbove, rtl }: Metrics, nameWidth: number): Picture {
  const names = namesAbove ? 0 : nameWidth + NAME_GAP;
  return { start: pad + (rtl ? 0 : names), end: width - pad - (rtl ? names : 0) };
}
