import { describe, expect, it } from "vitest";
import type { Case } from "@/lib/contract/cases";
import { markedQuote, sourceHref } from "./source-quote";

const quotation = (text: string, source: string, paragraph: number) => ({ text, place: { source, paragraph } });

const theCase = {
  id: "harbour",
  sources: [
    { id: "gazette", layer: "said", kind: "Article", publisher: "Gazette", complete: true, text: ["Walkout", "He says that “a deal is\nlikely” now."], textRights: "Ours." },
    { id: "almanac", layer: "said", kind: "Book", publisher: "Almanac", complete: true },
  ],
  claims: [
    {
      id: "c1", voice: "pilot", place: { source: "gazette", paragraph: 2 }, kind: "forecast", paraphrase: "A deal.", inQuotationMarks: "yes", bearing: [], phrases: [], drivers: [],
      quotations: [quotation("elsewhere", "almanac", 1), quotation("a deal is likely", "gazette", 2)],
    },
  ],
} satisfies Pick<Case, "id" | "sources" | "claims">;

describe("sourceHref(case, place, quote)", () => {
  it("leads to the paragraph, with the quotation to mark", () => {
    expect(sourceHref(theCase, { source: "gazette", paragraph: 2 }, "c1.1")).toBe("/cases/harbour/sources/gazette?quote=c1.1#p2");
    expect(sourceHref(theCase, { source: "gazette", paragraph: 2 })).toBe("/cases/harbour/sources/gazette#p2");
  });
  it("is null where the case carries no text, or knows no such source", () => {
    expect(sourceHref(theCase, { source: "almanac", paragraph: 1 })).toBeNull();
    expect(sourceHref(theCase, { source: "nowhere", paragraph: 1 })).toBeNull();
  });
});

describe("markedQuote(case, source, asked)", () => {
  it("finds the quotation by claim and number", () => {
    const marked = markedQuote(theCase, "gazette", "c1.2");
    expect(marked).toMatchObject({ claimId: "c1", voice: "pilot", paragraph: 2 });
    expect(theCase.sources[0]?.text?.[1]?.slice(marked?.span.start, marked?.span.end)).toBe("a deal is\nlikely");
  });
  it.each([["of another source", "c1.1"], ["of no claim", "c9.1"], ["beyond the last", "c1.3"], ["number 0", "c1.0"], ["without a number", "c1"], ["asked for twice", ["c1.2", "c1.2"]], ["not asked for", undefined]])(
    "is null for a quotation %s",
    (_which, asked) => expect(markedQuote(theCase, "gazette", asked)).toBeNull(),
  );
});
