/** What a question's wording is judged by. `criteria`: the texts that say when each of its options comes true. */
export type QuestionWording = { title: string; horizonAt: string | null; rule: string; criteria: readonly string[] };

/** What may make a question hard to answer or to decide. It warns and stops nobody: words can be right where a list thinks they are not. */
export type QuestionWarning = { kind: "no-date" } | { kind: "no-horizon" } | { kind: "no-residual" } | { kind: "vague"; words: string[] };

/** Words that two readers take differently (Kent 1964 and later surveys), without those that are also names of months. */
const VAGUE = [
  ...["soon", "shortly", "eventually", "significant", "significantly", "substantial", "substantially", "major", "serious", "seriously"],
  ...["considerable", "large-scale", "likely", "unlikely", "probably", "possibly", "could", "may", "might", "several", "recently"],
  ...["قريبا", "قريبًا", "كبير", "كبيرة", "كبيرًا", "ملموس", "ملموسة", "خطير", "خطيرة", "محتمل", "محتملة", "ربما", "قد", "عدة"],
];

/** How a rule or a criterion says what counts when nothing else fits. */
const RESIDUAL = /\b(otherwise|remains?|remainder|neither|no such|none of|nothing else|any other|anything else|all other|all that|everything else|the rest)\b|خلاف ذلك|ما عدا|سوى ذلك|غير ذلك|ما يبقى|ما تبقى|الباقي|لم يقع أي|لا يقع أي/iu;

/** A year as digits: no date that settles a horizon goes without one. */
const YEAR = /(?<!\d)(19|20|21)\d{2}(?!\d)/;

/** "18 May 2024" and "May 18" speak of the month. */
const isMonth = (word: string, title: string) => word === "may" && /(\d\s+may\b|\bmay\s+\d)/i.test(title);

function vagueWords(title: string): string[] {
  const words = title.toLowerCase().match(/[\p{L}\p{M}]+(-[\p{L}\p{M}]+)*/gu) ?? [];
  return [...new Set(words)].filter((word) => VAGUE.includes(word) && !isMonth(word, title));
}

/**
 * What to look at again in a question before it is put to people: no date in its title, no horizon, no word anywhere about
 * what counts when nothing else fits, vague words in its title. An empty list promises nothing. O(length of the texts).
 */
export function questionWarnings({ title, horizonAt, rule, criteria }: QuestionWording): QuestionWarning[] {
  const vague = vagueWords(title);
  return [
    ...(YEAR.test(title) ? [] : [{ kind: "no-date" } as const]),
    ...(horizonAt === null ? [{ kind: "no-horizon" } as const] : []),
    ...([rule, ...criteria].some((text) => RESIDUAL.test(text)) ? [] : [{ kind: "no-residual" } as const]),
    ...(vague.length > 0 ? [{ kind: "vague", words: vague } as const] : []),
  ];
}
