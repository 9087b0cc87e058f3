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

/** The first claim of the paragraph in which an event stands, or undefined: then the evidence has nothing from there. */
export function claimAt<C extends Pick<Case["claims"][number], "place">>(claims: readonly C[], { source, paragraph }: NonNullable<TimelineEvent["place"]>): C | undefined {
  return claims.find(({ place }) => place.source === source && place.paragraph === paragraph);
}
