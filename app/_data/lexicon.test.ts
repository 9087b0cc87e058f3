import { describe, expect, it } from "vitest";
import { lexiconOf } from "./lexicon";

describe("lexiconOf(query, remembered)", () => {
  it("takes the lexicon that is asked for", () => expect(lexiconOf({ lexicon: "kent" }, undefined)).toBe("kent"));
  it("takes the one that is asked for before the remembered one", () => expect(lexiconOf({ lexicon: "kent" }, "phia")).toBe("kent"));
  it("takes the remembered one when none is asked for", () => expect(lexiconOf({}, "phia")).toBe("phia"));
  it("takes the remembered one for an unknown one", () => expect(lexiconOf({ lexicon: "<script>" }, "phia")).toBe("phia"));
  it("takes ICD 203 when none is asked for and none is remembered", () => expect(lexiconOf({}, undefined)).toBe("icd203"));
  it("takes ICD 203 for an unknown one", () => expect(lexiconOf({ lexicon: "<script>" }, "constructor")).toBe("icd203"));
  it("takes ICD 203 when several are asked for at once", () => expect(lexiconOf({ lexicon: ["kent", "phia"] }, undefined)).toBe("icd203"));
});
