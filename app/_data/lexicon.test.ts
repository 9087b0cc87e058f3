import { describe, expect, it } from "vitest";
import { lexiconOf } from "./lexicon";

describe("lexiconOf(query)", () => {
  it("takes the lexicon that is asked for", () => expect(lexiconOf({ lexicon: "kent" })).toBe("kent"));
  it("takes ICD 203 when none is asked for", () => expect(lexiconOf({})).toBe("icd203"));
  it("takes ICD 203 for an unknown one", () => expect(lexiconOf({ lexicon: "<script>" })).toBe("icd203"));
  it("takes ICD 203 when several are asked for at once", () => expect(lexiconOf({ lexicon: ["kent", "phia"] })).toBe("icd203"));
});
