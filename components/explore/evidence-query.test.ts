import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "@/lib/contract/cases";
import { evidenceHref } from "./evidence-href";
import { claimsFor, countWith, evidenceQueryFrom, FILTERS, valuesOf, type EvidenceQuery, type FilteredCase } from "./evidence-query";

const at = (source: string, paragraph: number) => ({ source, paragraph });

function claim(id: string, voice: string, place: Claim["place"], bearing: Claim["bearing"], drivers: string[] = []): Claim {
  return { id, voice, place, kind: "forecast", paraphrase: id, quotations: [], inQuotationMarks: "yes", bearing, phrases: [], drivers };
}

const scenario = (id: string) => ({ id, label: id, short: id, narrative: id, pathway: [], countsAs: [id], doesNotCount: [] });
const voice = (id: string) => ({ id, kind: "named" as const, name: id, variants: [], nameLayer: "said" as const });
const driver = (id: string) => ({ id, label: id, layer: "coded" as const, effects: [] });
const source = (id: string) => ({ id, layer: "said" as const, kind: "Article", publisher: id, complete: true });

const theCase: FilteredCase = {
  sources: [source("s1"), source("s2")],
  scenarios: [scenario("calm"), scenario("war")],
  voices: [voice("ann"), voice("bob"), voice("silent")],
  drivers: [driver("oil"), driver("pride"), driver("unused")],
  claims: [
    claim("c1", "bob", at("s2", 1), [{ scenario: "calm", direction: "supports" }], ["oil"]),
    claim("c2", "ann", at("s1", 9), [{ scenario: "war", direction: "opposes" }, { scenario: "calm", direction: "supports" }], ["oil", "pride"]),
    claim("c3", "ann", at("s1", 2), [{ scenario: "war", direction: "supports" }]),
    claim("c4", "ann", at("s1", 9), []),
  ],
};

const idsFor = (query: EvidenceQuery) => claimsFor(theCase, query).map(({ id }) => id);

describe("claimsFor(case, query)", () => {
  it("gives every claim in the order of the sources and their paragraphs, then of the file", () => {
    expect(idsFor({})).toEqual(["c3", "c2", "c4", "c1"]);
  });

  it("keeps what bears on the scenario, whatever the direction", () => expect(idsFor({ scenario: "war" })).toEqual(["c3", "c2"]));

  it("asks for the direction towards the scenario, not towards another one", () => {
    expect(idsFor({ scenario: "war", direction: "supports" })).toEqual(["c3"]);
    expect(idsFor({ scenario: "war", direction: "opposes" })).toEqual(["c2"]);
  });

  it("takes a direction without a scenario as towards any", () => expect(idsFor({ direction: "supports" })).toEqual(["c3", "c2", "c1"]));

  it("joins all filters", () => {
    expect(idsFor({ voice: "ann", driver: "oil" })).toEqual(["c2"]);
    expect(idsFor({ voice: "bob", driver: "pride" })).toEqual([]);
  });

  it("leaves the case as it was", () => {
    const before = theCase.claims.map(({ id }) => id);
    claimsFor(theCase, {});
    expect(theCase.claims.map(({ id }) => id)).toEqual(before);
  });
});

describe("valuesOf(case, filter)", () => {
  it("leaves out voices and drivers without a claim", () => {
    expect(valuesOf(theCase, "voice")).toEqual(["ann", "bob"]);
    expect(valuesOf(theCase, "driver")).toEqual(["oil", "pride"]);
  });
});

describe("evidenceQueryFrom(case, params)", () => {
  it("reads each filter", () => {
    const query = { scenario: "war", direction: "opposes", voice: "ann", driver: "oil" };
    expect(evidenceQueryFrom(theCase, query)).toEqual(query);
  });

  it("leaves out what is unknown, empty or asked twice", () => {
    expect(evidenceQueryFrom(theCase, { scenario: "peace", voice: "", driver: ["oil", "pride"], direction: "__proto__", other: "x" })).toEqual({});
  });
});

const queries = fc.record(
  {
    scenario: fc.constantFrom("calm", "war"),
    direction: fc.constantFrom("supports" as const, "opposes" as const, "conditions" as const),
    voice: fc.constantFrom("ann", "bob"),
    driver: fc.constantFrom("oil", "pride"),
  },
  { requiredKeys: [] },
);

describe("countWith(case, query, filter, value)", () => {
  it("is the number of claims that the value's own address gives", () => {
    fc.assert(
      fc.property(queries, fc.constantFrom(...FILTERS), (query, filter) => {
        for (const value of valuesOf(theCase, filter)) {
          expect(countWith(theCase, query, filter, value)).toBe(idsFor({ ...query, [filter]: value }).length);
        }
        const { [filter]: _dropped, ...others } = query;
        expect(countWith(theCase, query, filter)).toBe(idsFor(others).length);
      }),
    );
  });
});

describe("evidenceHref(case, target)", () => {
  it("is an address from which the same filters are read", () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { searchParams } = new URL(evidenceHref("x", { query, lexicon: "phia", claim: "c2" }), "http://here");
        expect(evidenceQueryFrom(theCase, Object.fromEntries(searchParams))).toEqual(query);
        expect(searchParams.get("lexicon")).toBe("phia");
      }),
    );
  });

  it("is plain where nothing is asked for, and ends in the claim", () => {
    expect(evidenceHref("x")).toBe("/cases/x/evidence");
    expect(evidenceHref("x", { claim: "c2" })).toBe("/cases/x/evidence#c2");
  });
});
