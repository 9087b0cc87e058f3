import { describe, expect, it } from "vitest";
import type { BandReading, Claim, Voice } from "@/lib/contract/cases";
import { bearingsOf, evidenceFor, type Direction } from "./evidence";

const place = { source: "s", paragraph: 1 };
const quotations = [{ text: "q", place }];
const voice: Voice = { id: "v", kind: "named", name: "V", variants: [], nameLayer: "said" };
const other: Voice = { ...voice, id: "w" };
const claim = (id: string, over: Partial<Claim> = {}): Claim => ({
  id, voice: "v", place, kind: "forecast", paraphrase: "p", quotations, inQuotationMarks: "no", phrases: [], drivers: [],
  bearing: [{ scenario: "calm", direction: "supports" }], ...over,
});
const reading = (claimId: string): BandReading => ({
  id: "r", voice: "v", event: "e", claims: [claimId], phrases: [], rules: ["R1"], terms: { icd203: "unlikely", phia: null, kent: null },
  weak: false, mappings: [], caveat: "c", term: "unlikely", band: { lowPermille: 200, highPermille: 450 },
});
const idsOf = (claims: Claim[], readings: BandReading[] = [], scenario = "calm", direction: Direction = "supports") =>
  evidenceFor({ claims, voices: [voice, other], phrases: [] }, readings, scenario, direction).map((one) => one.claim.id);

describe("evidenceFor(case, readings, scenario, direction)", () => {
  it("puts what is only paraphrased last", () => {
    expect(idsOf([claim("a", { quotations: [] }), claim("b")])).toEqual(["b", "a"]);
  });
  it("puts a claim about this scenario alone before one about several", () => {
    const wide = claim("a", { bearing: [{ scenario: "calm", direction: "supports" }, { scenario: "war", direction: "opposes" }] });
    expect(idsOf([wide, claim("b")])).toEqual(["b", "a"]);
  });
  it("puts a claim with a band before its equals", () => {
    expect(idsOf([claim("a"), claim("b")], [reading("b")])).toEqual(["b", "a"]);
  });
  it("hears every voice once before it hears one again", () => {
    expect(idsOf([claim("a"), claim("b"), claim("c", { voice: "w" })])).toEqual(["a", "c", "b"]);
  });
  it("keeps a claim out of the directions and scenarios it does not bear on", () => {
    expect(idsOf([claim("a")], [], "calm", "opposes")).toEqual([]);
    expect(idsOf([claim("a")], [], "war")).toEqual([]);
  });
});

describe("bearingsOf(case, voice, scenario)", () => {
  it("groups a voice's claims by direction and leaves empty directions out", () => {
    const claims = [claim("a"), claim("b", { bearing: [{ scenario: "calm", direction: "opposes" }] }), claim("c", { voice: "w" })];
    expect(bearingsOf({ claims }, "v", "calm").map((group) => [group.direction, group.claims.map((one) => one.id)])).toEqual([
      ["supports", ["a"]],
      ["opposes", ["b"]],
    ]);
  });
});
