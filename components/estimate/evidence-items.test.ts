import { describe, expect, it } from "vitest";
import type { Claim } from "@/lib/contract/cases";
import { evidenceOf } from "./evidence-items";

const place = (paragraph: number) => ({ source: "s1", paragraph });

function claim(id: string, paragraph: number, bearing: Claim["bearing"], phrases: string[] = []): Claim {
  const quotations = [{ text: `words of ${id}`, place: place(paragraph) }];
  return { id, voice: "v1", place: place(paragraph), kind: "forecast", paraphrase: `${id} in short`, quotations, inQuotationMarks: "yes", bearing, phrases, drivers: [] };
}

const scenario = (id: string) => ({ id, label: id, short: id, narrative: id, pathway: [id], countsAs: [id], doesNotCount: [id] });
const phrase = { id: "p1", voice: "v1", claim: "c2", printed: "unlikely", place: place(9), about: "war", family: "low-likelihood" as const };

const dossier = {
  id: "x",
  scenarios: [scenario("calm"), scenario("war")],
  voices: [{ id: "v1", kind: "named" as const, name: "Ann Lee", variants: [], nameLayer: "said" as const }],
  phrases: [phrase],
  claims: [
    claim("c2", 9, [{ scenario: "war", direction: "opposes" }], ["p1"]),
    claim("c1", 4, [{ scenario: "calm", direction: "supports" }, { scenario: "war", direction: "conditions" }]),
  ],
};

const evidence = evidenceOf(dossier, [], (claim, likelihood) => `${claim.id}: ${likelihood.kind}`, "switch");

describe("evidenceOf(case)", () => {
  it("orders claims as the source does", () => {
    expect(evidence.items.map(({ claimId, paragraph }) => [claimId, paragraph])).toEqual([["c1", 4], ["c2", 9]]);
  });

  it("files a claim under every scenario that it bears on, by direction", () => {
    expect(evidence.scenarios).toEqual([
      { supports: ["c1"], opposes: [], conditions: [] },
      { supports: [], opposes: ["c2"], conditions: ["c1"] },
    ]);
  });

  it("names the voice, renders words and likelihood, and lets a search see voice, quotation and short version", () => {
    expect(evidence.items[1]).toMatchObject({ voice: "Ann Lee", words: "c2: notStated", searchText: "Ann Lee words of c2 c2 in short" });
  });

  it("knows where the claim stands among the evidence, and that one comes from the estimate", () => {
    expect(evidence.items[0]?.href).toBe("/cases/x/evidence?from=estimate#c1");
  });
});
