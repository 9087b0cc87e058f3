/** The names of each month, January first. The English ones are abbreviated at will; the Arabic ones are those of Cairo and of Damascus. */
const MONTHS: readonly string[] = [
  "jan[a-z]*|يناير|كانون الثاني", "feb[a-z]*|فبراير|شباط", "mar[a-z]*|مارس|آذار", "apr[a-z]*|أبريل|إبريل|ابريل|نيسان", "may|مايو|أيار", "jun[a-z]*|يونيو|يونيه|حزيران",
  "jul[a-z]*|يوليو|يوليه|تموز", "aug[a-z]*|أغسطس|اغسطس|آب", "sep[a-z]*|سبتمبر|أيلول", "oct[a-z]*|أكتوبر|اكتوبر|تشرين الأول", "nov[a-z]*|نوفمبر|تشرين الثاني", "dec[a-z]*|ديسمبر|كانون الأول",
];
const MONTH = MONTHS.map((names, index) => `(?<m${index}>${names})`).join("|");

const ISO = /\b\d{4}-\d{2}-\d{2}\b/g;
const DAY_MONTH = new RegExp(`(?<!\\d)(?<day>\\d{1,2}) (?:${MONTH})\\.?،? (?<year>\\d{4})(?!\\d)`, "giu");
const MONTH_DAY = new RegExp(`(?<!\\p{L})(?:${MONTH})\\.? (?<day>\\d{1,2}),? (?<year>\\d{4})(?!\\d)`, "giu");

/** Arabic-Indic and Persian digits, each from zero. */
const OTHER_ZEROS = [0x0660, 0x06f0];

function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (OTHER_ZEROS.findLast((zero) => zero <= code) ?? code));
  });
}

function isoDay(groups: Record<string, string | undefined> = {}): string {
  const month = MONTHS.findIndex((_names, index) => groups[`m${index}`] !== undefined) + 1;
  return `${groups.year ?? ""}-${String(month).padStart(2, "0")}-${(groups.day ?? "").padStart(2, "0")}`;
}

/** The full dates that an English or Arabic text names ("19 January 2024", "Jan 19, 2024", "19 يناير 2024", "2024-01-19"), as ISO days. */
export function datesInText(text: string): string[] {
  const latin = latinDigits(text);
  return [
    ...[...latin.matchAll(ISO)].map(([day]) => day),
    ...[...latin.matchAll(DAY_MONTH)].map(({ groups }) => isoDay(groups)),
    ...[...latin.matchAll(MONTH_DAY)].map(({ groups }) => isoDay(groups)),
  ];
}
