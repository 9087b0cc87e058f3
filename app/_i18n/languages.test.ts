import { describe, expect, it } from "vitest";
import { languageFor } from "./languages";

describe("languageFor(wanted)", () => {
  it("keeps a language that exists", () => expect(languageFor("en")).toBe("en"));
  it("answers a language that does not exist in English", () => expect(languageFor("tlh")).toBe("en"));
  it("answers nobody's wish in English", () => expect(languageFor(undefined)).toBe("en"));
  it("takes no name from the object's prototype for a language", () => expect(languageFor("constructor")).toBe("en"));
});
