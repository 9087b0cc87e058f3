import { describe, expect, it } from "vitest";
import { phraseForShare } from "./lexicon";

const bands = [
  { terms: ["remote"], lowPermille: 10, highPermille: 50 },
  { terms: ["very unlikely"], lowPermille: 50, highPermille: 200 },
  { terms: ["realistic possibility"], lowPermille: 400, highPermille: 500 },
];
const phrase = (permille: number) => phraseForShare(bands, permille)?.terms[0] ?? null;

describe("phraseForShare(bands, permille)", () => {
  it("is the band that holds the share, ends included", () => expect([10, 49, 200, 500].map(phrase)).toEqual(["remote", "remote", "very unlikely", "realistic possibility"]));
  it("is the band that begins at a shared border, in any order of bands", () => {
    expect(phrase(50)).toBe("very unlikely");
    expect(phraseForShare(bands.toReversed(), 50)?.terms).toEqual(["very unlikely"]);
  });
  it("is null in a gap and beyond the ends", () => expect([0, 9, 300, 501].map(phrase)).toEqual([null, null, null, null]));
});
