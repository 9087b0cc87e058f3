const DAYS = [
  { iso: "2024-01-22", long: "22 January 2024", short: "22 Jan 2024" },
  { iso: "2024-01-26", long: "26 January 2024", short: "26 Jan 2024" },
  { iso: "2024-01-27", long: "27 January 2024", short: "27 Jan 2024" },
  { iso: "2024-01-29", long: "29 January 2024", short: "29 Jan 2024" },
  { iso: "2024-02-24", long: "24 February 2024", short: "24 Feb 2024" },
  { iso: "2024-04-13", long: "13 April 2024", short: "13 Apr 2024" },
  { iso: "2024-04-22", long: "22 April 2024", short: "22 Apr 2024" },
];

const WORDS = [
  "Abdollahian", "Jilani", "President Raisi", "Saravan", "gunmen", "nine Pakistani", "liaison officer", "agree by telephone",
  "agreed by telephone", "back at their posts", "ambassadors are to return", "Iran International", "drones and missiles", "CrisisWatch records",
];

/** Parts of the addresses of the outcome's sources, several of which tell the story by themselves. */
const ADDRESSES = [
  "crisisgroup.org", "efe.com", "britainherald", "urdupoint", "40285194", "sirfpakistan", "almayadeen", "dailypakistan", "simcwire", "menafn",
  "leadpakistan", "2024_Iran%E2%80%93Pakistan_conflict",
];

/**
 * What only the outcome of the shipped case may hold: words, dates and addresses of what followed 19 January 2024, 12:00 UTC.
 * Tests look for them, ignoring case, on every page and in every answer that a reader gets before the outcome.
 */
export const HINDSIGHT_MARKERS: readonly string[] = [...WORDS, ...ADDRESSES, ...DAYS.flatMap(({ iso, long, short }) => [iso, long, short])];
