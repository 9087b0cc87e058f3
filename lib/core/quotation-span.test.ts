import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotationSpan } from "./quotation-span";

const found = (text: string, quotation: string) => {
  const span = quotationSpan(text, quotation);
  return span && text.slice(span.start, span.end);
};

describe("quotationSpan(text, quotation)", () => {
  it("finds the words where they stand first", () => expect(quotationSpan("no war, no war", "no war")).toEqual({ start: 0, end: 6 }));
  it("takes curly and straight quotation marks for the same", () => {
    expect(found("He calls it “a settled matter”, the crew’s words.", "\"a settled matter\", the crew's")).toBe("“a settled matter”, the crew’s");
  });
  it("takes line breaks, hard spaces and runs of spaces for one space", () => expect(found("a deal\u00a0is\n  likely", " a deal is likely ")).toBe("a deal\u00a0is\n  likely"));
  it("keeps capitals apart", () => expect(quotationSpan("A deal", "a deal")).toBeNull());
  it("is null for words that are not there", () => expect(quotationSpan("a deal", "a deal is likely")).toBeNull());
  it("is null for an empty quotation", () => expect(quotationSpan("a deal", "  ")).toBeNull());
  it("counts what lies outside the basic plane as the text does", () => expect(found("🚢🚢 strike", "strike")).toBe("strike"));

  const words = fc.string({ unit: fc.constantFrom(..."ab \n\u00a0“”’'\"🚢"), maxLength: 40 });
  it("finds every part of a text in it, as a part that reads the same", () => {
    fc.assert(
      fc.property(words, fc.nat(40), fc.nat(40), (text, one, other) => {
        const part = text.slice(Math.min(one, other), Math.max(one, other)).trim();
        const span = quotationSpan(text, part);
        const length = (span?.end ?? 0) - (span?.start ?? 0);
        expect(quotationSpan(text.slice(span?.start, span?.end), part)).toEqual(part === "" ? null : { start: 0, end: length });
      }),
    );
  });
});
