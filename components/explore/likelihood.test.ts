import { describe, expect, it } from "vitest";
import type { BandReading, Claim, Phrase } from "@/lib/contract/cases";
import { likelihoodOf } from "./likelihood";

const place = { source: "s", paragraph: 1 };
const claim: Claim = {
  id: "c1", voice: "v", place, kind: "forecast", paraphrase: "p", quotations: [], inQuotationMarks: "no", bearing: [], phrases: ["f1"], drivers: [],
};
const phrase = (family: Phrase["family"], id = "f1"): Phrase => ({ id, voice: "v", claim: "c1", printed: `printed ${family}`, place, about: "it", family });
const reading: BandReading = {
  id: "r1", voice: "v", event: "a major escalation", claims: ["c1"], phrases: ["f1"], rules: ["R1"], terms: { icd203: "unlikely", phia: "unlikely", kent: null },
  weak: false, mappings: [], caveat: "c", term: "unlikely", band: { lowPermille: 200, highPermille: 450 },
};

describe("likelihoodOf(claim, phrases, readings)", () => {
  it("gives the lexicon's band about the voice's own event", () => {
    expect(likelihoodOf(claim, [phrase("low-likelihood")], [reading])).toEqual({
      kind: "band", term: "unlikely", band: { lowPermille: 200, highPermille: 450 }, event: "a major escalation",
    });
  });
  it("says not stated where the lexicon has no term for the phrase", () => {
    expect(likelihoodOf(claim, [phrase("low-likelihood")], [{ ...reading, term: null, band: null }])).toEqual({
      kind: "notStated", printed: "printed low-likelihood",
    });
  });
  it("takes no band from a reading of another claim", () => {
    expect(likelihoodOf(claim, [], [{ ...reading, claims: ["c2"] }])).toEqual({ kind: "silent" });
  });
  it("reads bare possibility as possible and no more", () => {
    expect(likelihoodOf(claim, [phrase("possibility")], []).kind).toBe("possible");
  });
  it("reads not necessarily as less than certain and no more", () => {
    expect(likelihoodOf(claim, [phrase("negated-necessity")], []).kind).toBe("uncertain");
  });
  it("does not repeat a phrase that a quotation of the claim shows already", () => {
    const quoted = { ...claim, quotations: [{ text: "it printed possibility today", place }] };
    expect(likelihoodOf(quoted, [phrase("possibility")], [])).toEqual({ kind: "possible", printed: null });
  });
  it("skips a description and takes the next phrase of the claim", () => {
    const both = { ...claim, phrases: ["f1", "f2"] };
    expect(likelihoodOf(both, [phrase("description"), phrase("possibility", "f2")], []).kind).toBe("possible");
  });
  it("calls a recommendation advice, not a forecast", () => {
    expect(likelihoodOf({ ...claim, kind: "normative", phrases: [] }, [], [])).toEqual({ kind: "advice" });
  });
});
