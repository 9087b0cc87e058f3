import { describe, expect, it } from "vitest";
import { localeFor } from "./locales";

describe("localeFor(wanted)", () => {
  it("keeps a language that exists", () => expect(localeFor("en")).toBe("en"));
  it("answers a language that does not exist in English", () => expect(localeFor("tlh")).toBe("en"));
  it("answers nobody's wish in English", () => expect(localeFor(undefined)).toBe("en"));
  it("takes no name from the object's prototype for a language", () => expect(localeFor("constructor")).toBe("en"));
});
