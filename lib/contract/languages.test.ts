import { describe, expect, it } from "vitest";
import { directionOf, isLanguage, languageFor, languageOf, LANGUAGES } from "./languages";

describe("languageFor(wanted)", () => {
  it("keeps a language that exists", () => expect(["en", "ar"].map(languageFor)).toEqual(["en", "ar"]));
  it("answers a language that does not exist in English", () => expect(languageFor("tlh")).toBe("en"));
  it("answers nobody's wish in English", () => expect([languageFor(undefined), languageFor(null)]).toEqual(["en", "en"]));
  it("takes no name from the object's prototype for a language", () => expect(isLanguage("constructor")).toBe(false));
});

describe("languageOf(tag)", () => {
  it("finds a language and its direction by its tag", () => {
    expect(["ar-u-hc-h23-nu-latn", "en-GB", "tlh"].map((tag) => [languageOf(tag), directionOf(tag)])).toEqual([["ar", "rtl"], ["en", "ltr"], ["en", "ltr"]]);
    expect(["fa", "he-IL", "fr", "British English"].map(directionOf)).toEqual(["rtl", "rtl", "ltr", "ltr"]);
  });
});

describe("LANGUAGES", () => {
  it("writes numbers and dates in Latin digits in every language", () => {
    for (const { tag } of Object.values(LANGUAGES)) {
      expect(new Intl.NumberFormat(tag).format(1234.5)).toMatch(/^1.?234.5$/);
      expect(new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(new Date("2024-02-18T00:00:00Z"))).toMatch(/18.+2024|2024.+18/);
    }
  });

  it("knows the direction of each script as the engine does", () => {
    for (const [language, { tag, direction }] of Object.entries(LANGUAGES)) {
      expect(direction, language).toBe(directionOf(tag));
    }
  });
});
