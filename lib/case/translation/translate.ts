import { error, type CasePath, type Finding } from "../report";
import type { Field, Group, List } from "./fields";

/** A value in another language, the places of texts that have no translation, and what is wrong. Paths are those of the translation file. */
type Translated = { value: unknown; missing: CasePath[]; findings: Finding[] };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const asIs = (value: unknown, ...findings: Finding[]): Translated => ({ value, missing: [], findings });

function translateText(original: unknown, translated: unknown, path: CasePath): Translated {
  if (original === undefined) {
    if (translated === undefined) return asIs(original);
    return asIs(original, error(path, "The case has no text here that could be translated.", "Remove it, or write it in the case file first."));
  }
  if (translated === undefined || translated === null) return { value: original, missing: [path], findings: [] };
  if (typeof translated === "string" && translated.trim() !== "") return asIs(translated);
  return asIs(original, error(path, "This is no text.", "Write the translation in quotation marks, or leave it out."));
}

function unknownKeys(translated: Record<string, unknown>, known: ReadonlySet<string>, path: CasePath, what: string): Finding[] {
  const remedy = `Use one of ${[...known].slice(0, 8).join(", ")}${known.size > 8 ? ", …" : ""}, or remove it.`;
  return Object.keys(translated).filter((key) => !known.has(key)).map((key) => error([...path, key], `There is no ${what} "${key}" to translate here.`, remedy));
}

function translateGroup(original: unknown, translated: unknown, { group }: Group, path: CasePath): Translated {
  if (!isRecord(original)) return translateText(original, translated, path);
  if (translated !== undefined && translated !== null && !isRecord(translated)) return asIs(original, error(path, "A group of keys is expected here.", "Write key: text, one a line."));
  const given = translated ?? {};
  const parts = Object.entries(group).map(([key, field]) => [key, translate(original[key], given[key], field, [...path, key])] as const);
  const changed = Object.fromEntries(parts.filter(([key]) => original[key] !== undefined).map(([key, { value }]) => [key, value]));
  return {
    value: { ...original, ...changed },
    missing: parts.flatMap(([, part]) => part.missing),
    findings: [...unknownKeys(given, new Set(Object.keys(group)), path, "field"), ...parts.flatMap(([, part]) => part.findings)],
  };
}

function joined(entries: readonly Translated[], ...findings: Finding[]): Translated {
  return {
    value: entries.map(({ value }) => value),
    missing: entries.flatMap(({ missing }) => missing),
    findings: [...findings, ...entries.flatMap((entry) => entry.findings)],
  };
}

function translateByPlace(original: readonly unknown[], translated: unknown, each: List["each"], path: CasePath): Translated {
  const given: unknown = translated ?? [];
  if (!Array.isArray(given)) return asIs(original, error(path, "A list is expected here.", "Write one line that begins with - for each entry of the original."));
  const wrong = given.length > 0 && given.length !== original.length;
  const findings = wrong ? [error(path, `This list has ${given.length} entries; the original has ${original.length}.`, "Keep the number and the order of the original; write null for an entry that is not translated.")] : [];
  return joined(original.map((entry, i) => translate(entry, wrong ? undefined : given[i], each, [...path, i])), ...findings);
}

function translateByName(original: readonly unknown[], translated: unknown, { by, each }: List, path: CasePath): Translated {
  if (translated !== undefined && translated !== null && !isRecord(translated)) {
    return asIs(original, error(path, "A group of keys is expected here, not a list.", `Write the ${by} of each entry as its key.`));
  }
  const given = translated ?? {};
  const nameOf = (entry: unknown): string => (isRecord(entry) ? String(entry[by]) : "");
  const entries = original.map((entry) => translate(entry, given[nameOf(entry)], each, [...path, nameOf(entry)]));
  return joined(entries, ...unknownKeys(given, new Set(original.map(nameOf)), path, by));
}

/** Puts the translated texts in the place of the original ones. What is missing keeps the original text. Never throws. */
export function translate(original: unknown, translated: unknown, field: Field, path: CasePath): Translated {
  if (field === "text") return translateText(original, translated, path);
  if ("group" in field) return translateGroup(original, translated, field, path);
  if (!Array.isArray(original)) return translateText(original, translated, path);
  return field.by === "place" ? translateByPlace(original, translated, field.each, path) : translateByName(original, translated, field, path);
}
