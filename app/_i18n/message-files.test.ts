import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator, IntlError } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "@/lib/contract/languages";
import { messageParts, type MessageParts } from "./icu-message.fixture";

const FOLDER = join(import.meta.dirname, "../../messages");
type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : flatten(value, `${path}${key}.`)));
}

const filesByLanguage = Object.fromEntries(
  (Object.keys(LANGUAGES) as Language[]).map((language) => [language, JSON.parse(readFileSync(join(FOLDER, `${language}.json`), "utf8")) as Tree]),
);
const english = new Map(flatten(filesByLanguage.en ?? {}));
const messagesOf = (language: string) => new Map(flatten(filesByLanguage[language] ?? {}));

/** What a translation has to keep: which arguments, of which kind where the kind prints something, and which tags. */
function contract({ values, tags }: MessageParts) {
  const kinds = [...values].map(([name, kind]) => [name, ["number", "date", "time"].includes(kind) ? kind : "any"]);
  return { values: Object.fromEntries(kinds.sort()), tags: [...tags].sort() };
}

/** Messages that read the same in every language: names and citations. */
const SAME_EVERYWHERE = ["Branchpoint", "ICD 203", "PHIA", "Kent", "IPCC", "NATO", "Brier 1950.", "Good 1952."];

/** Exact cases that stand for a category which holds that number alone. */
const EXACT: Record<string, Record<string, string>> = { en: { one: "=1" }, ar: { zero: "=0", one: "=1", two: "=2" } };

/** The categories that a plural or a choice lacks. */
function missingCategories(language: string, kind: string, cases: readonly string[]): string[] {
  if (kind === "select") return cases.includes("other") ? [] : ["other"];
  // "=0 {} other {, # simulated}": English says the same of one as of many.
  if (language === "en" && cases.every((one) => one === "other" || one.startsWith("="))) return [];
  const wanted = new Intl.PluralRules(language, { type: kind === "plural" ? "cardinal" : "ordinal" }).resolvedOptions().pluralCategories;
  return wanted.filter((category) => !cases.includes(category) && !cases.includes(EXACT[language]?.[category] ?? category));
}

/** Fills a message in with a number in the place of every argument, and says what went wrong. */
function formatted(message: string, tag: (typeof LANGUAGES)[Language]["tag"], number: number): { text: string; errors: string[] } {
  const errors: string[] = [];
  const { values, tags } = messageParts(message);
  const translator = createTranslator({ locale: tag, messages: { message }, onError: (error: IntlError) => errors.push(error.message) });
  const filled = Object.fromEntries([...values].map(([name, kind]) => [name, kind === "date" ? new Date(0) : kind === "select" ? "other" : number]));
  const rich = Object.fromEntries([...tags].map((name) => [name, (chunks: string) => chunks]));
  return { text: translator.markup("message", { ...filled, ...rich }), errors };
}

it("there is one file for each language, and one language for each file", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(LANGUAGES).map((language) => `${language}.json`).sort());
});

describe.each(Object.entries(LANGUAGES))("messages/%s.json", (language, { tag }) => {
  const messages = messagesOf(language);

  it("has every key of English and no other", () => {
    expect([...english.keys()].filter((key) => !messages.has(key)), "missing").toEqual([]);
    expect([...messages.keys()].filter((key) => !english.has(key)), "unknown").toEqual([]);
  });

  it("takes the arguments and the tags of English in every message", () => {
    for (const [key, message] of messages) {
      expect(contract(messageParts(message)), key).toEqual(contract(messageParts(english.get(key) ?? "")));
    }
  });

  it("has every category that the language counts in, in every plural", () => {
    const plurals = [...messages].flatMap(([key, message]) => messageParts(message).plurals.map((plural) => ({ key, ...plural })));
    const lacking = plurals.map(({ key, name, kind, cases }) => ({ key, name, missing: missingCategories(language, kind, cases) }));
    expect(lacking.filter(({ missing }) => missing.length > 0)).toEqual([]);
  });

  it("has no empty message, and none that the formatter refuses for any number", () => {
    for (const [key, message] of messages) {
      expect(message.trim(), key).not.toBe("");
      for (const number of [0, 1, 2, 3, 11, 100]) expect(formatted(message, tag, number).errors, `${key} with ${number}: ${message}`).toEqual([]);
    }
  });

  if (language === "en") return;
  it("leaves no English sentence untranslated", () => {
    const same = [...messages].filter(([key, message]) => message === english.get(key) && /\p{L}{2}/u.test(message.replace(/\{[^}]*\}|<[^>]*>/g, "")));
    expect(same.filter(([, message]) => !SAME_EVERYWHERE.includes(message))).toEqual([]);
  });
});
