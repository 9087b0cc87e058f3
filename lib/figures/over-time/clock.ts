/** A way from moments to places: time runs from left to right in every language. */
export type Clock = { x: (at: string) => number; ticks: { at: string; x: number; text: string }[] };

const MS_PER_DAY = 24 * 60 * 60 * 1000;
/** Shorter spans are told by the hour. */
const SHORT_DAYS = 2;

function textOf(ms: number, spanDays: number, locale: string): string {
  const parts: Intl.DateTimeFormatOptions = spanDays < SHORT_DAYS ? { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } : { day: "numeric", month: "short" };
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" }).format(new Date(ms));
}

/** The moments between the first and the last, from `x0` to `x1`, with up to `most` ticks; ticks that say the same stand once. UTC. */
export function clockOf({ from, to }: { from: string; to: string }, { x0, x1 }: { x0: number; x1: number }, { most, locale }: { most: number; locale: string }): Clock {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const span = Math.max(1, last - first);
  const x = (at: string) => x0 + ((Date.parse(at) - first) / span) * (x1 - x0);
  const moments = last === first ? [first] : Array.from({ length: most }, (_, i) => first + (i * span) / (most - 1));
  const ticks = moments.map((ms) => ({ at: new Date(ms).toISOString(), x: x0 + ((ms - first) / span) * (x1 - x0), text: textOf(ms, span / MS_PER_DAY, locale) }));
  return { x, ticks: ticks.filter(({ text }, i) => text !== ticks[i - 1]?.text) };
}
