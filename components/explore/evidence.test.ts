import { describe, expect, it } from "vitest";
import type { Claim, Voice } from "@/lib/contract/cases";
import { bearingsOf, evidenceFor } from "./evidence";

const place = { source: "s", paragraph: 1 };
const voice: Voice = { id: "v", kind: "named", name: "V", variants: [], nameLayer: "said" };
const claim = (id: string, over: Partial<Claim> = {}): Claim => ({
  id, voice: "v", place, kind: "forecast", paraphrase: "p", quotations: [], inQuotationMarks: "no", phrases: [], drivers: [],
  bearing: [{ scenario: "calm", direction: "supports" }], ...over,
});
const quotations = [{ text: "q", place }];

describe("evidenceFor(case, scenario, direction)", () => {
  it("puts said words with a likelihood first and paraphrases last", () => {
    const claims = [claim("a"), claim("b", { quotations }), claim("c", { quotations, phrases: ["f"] })];
    expect(evidenceFor({ claims, voices: [voice] }, "calm", "supports").map((one) => one.claim.id)).toEqual(["c", "b", "a"]);
  });
  it("hears every voice once before it hears one again", () => {
    const other: Voice = { ...voice, id: "w" };
    const claims = [claim("a", { quotations }), claim("b", { quotations }), claim("c", { voice: "w" })];
    expect(evidenceFor({ claims, voices: [voice, other] }, "calm", "supports").map((one) => one.claim.id)).toEqual(["a", "c", "b"]);
  });
  it("keeps a claim out of the directions and scenarios it does not bear on", () => {
    const dossier = { claims: [claim("a")], voices: [voice] };
    expect(evidenceFor(dossier, "calm", "opposes")).toEqual([]);
    expect(evidenceFor(dossier, "war", "supports")).toEqual([]);
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
