import type { Translate } from "./input";

/** Values that may be of another script than the sentence around them: names, words of a lexicon, numbers with their sign. */
const MIXED: ReadonlySet<string> = new Set(["name", "event", "term", "range", "lexicon", "exercise", "text", "licence", "print", "percent", "share", "team", "low", "high", "publisher"]);

/** First-strong isolate, and its end: what is inside has its own direction and gives none to its neighbours. */
const [ISOLATE, END] = ["\u2068", "\u2069"];
/** So short that no line should break inside. */
const SHORT = 12;

function isolate(value: string | number): string | number {
  if (typeof value === "number" || /^[\d.]*$/.test(value)) return value;
  return `${ISOLATE}${value.length > SHORT ? value : value.replaceAll(" ", "\u00a0")}${END}`;
}

/**
 * Texts whose values cannot turn the sentence around them: without it, “20–45 %” after an English word in an Arabic sentence is read as
 * part of the English. From left to right nothing is changed.
 */
export function isolatedValues(translate: Translate, direction: "ltr" | "rtl"): Translate {
  if (direction === "ltr") return translate;
  return (key, values = {}) => translate(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, MIXED.has(name) ? isolate(value) : value])));
}
