import type { Case } from "@/lib/contract/cases";

export type TimelineEvent = Case["events"][number];

/**
 * The events with a day in the order of their days, and the others as the case file has them. Whatever the file holds, nothing
 * after the opening is among them.
 * @param openedOn the day of the opening, YYYY-MM-DD
 */
export function timelineOf(events: readonly TimelineEvent[], openedOn: string): { dated: (TimelineEvent & { date: string })[]; undated: TimelineEvent[] } {
  const dated = events.flatMap((event) => (event.date !== undefined && event.date <= openedOn ? [{ ...event, date: event.date }] : []));
  return { dated: dated.toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date))), undated: events.filter(({ date }) => date === undefined) };
}
