const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const ISO = /\b\d{4}-\d{2}-\d{2}\b/g;
const DAY_MONTH = /\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{4})\b/gi;
const MONTH_DAY = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2}),? (\d{4})\b/gi;

function isoDay(year: string, month: string, day: string): string {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The full dates that an English text names ("19 January 2024", "Jan 19, 2024", "2024-01-19"), as ISO days. */
export function datesInText(text: string): string[] {
  return [
    ...[...text.matchAll(ISO)].map(([day]) => day),
    ...[...text.matchAll(DAY_MONTH)].map(([, day = "", month = "", year = ""]) => isoDay(year, month, day)),
    ...[...text.matchAll(MONTH_DAY)].map(([, month = "", day = "", year = ""]) => isoDay(year, month, day)),
  ];
}
