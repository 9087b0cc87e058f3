import { describe, expect, it } from "vitest";
import { phraseForShare, type LexiconBand } from "./lexicon";

const band = (term: string, lowPermille: number, highPermille: number): LexiconBand => ({ terms: [term], lowPermille, highPermille });
const phraseIn = (bands: readonly LexiconBand[]) => (permille: number) => phraseForShare(bands, permille)?.terms[0] ?? null;

describe("phraseForShare(bands, permille) in bands that stand apart", () => {
  const apart = [band("remote", 10, 50), band("very unlikely", 50, 200), band("realistic possibility", 400, 500)];

  it("is the band that holds the share, ends included", () => expect([10, 49, 200, 400, 500].map(phraseIn(apart))).toEqual(["remote", "remote", "very unlikely", "realistic possibility", "realistic possibility"]));
  it("is the band that begins at a shared border, although it is wider, in any order of bands", () => {
    expect(phraseIn(apart)(50)).toBe("very unlikely");
    expect(phraseIn(apart.toReversed())(50)).toBe("very unlikely");
  });
  it("is null in a gap and beyond the ends", () => expect([0, 9, 201, 300, 399, 501].map(phraseIn(apart))).toEqual([null, null, null, null, null, null]));
});

describe("phraseForShare(bands, permille) in nested bands", () => {
  const nested = [
    band("very unlikely", 0, 100), band("unlikely", 0, 330), band("as likely as not", 330, 660),
    band("more likely than not", 500, 1000), band("likely", 660, 1000), band("very likely", 900, 1000),
  ];

  it("is the narrowest band that holds the share, in any order of bands", () => {
    for (const bands of [nested, nested.toReversed()]) {
      expect([0, 100, 101, 899, 900, 1000].map(phraseIn(bands))).toEqual(["very unlikely", "very unlikely", "unlikely", "likely", "very likely", "very likely"]);
    }
  });
  it("is the band that begins at a border where another ends", () => expect([330, 660].map(phraseIn(nested))).toEqual(["as likely as not", "likely"]));
  it("is the narrower of two bands that overlap", () => expect([499, 500, 600].map(phraseIn(nested))).toEqual(["as likely as not", "as likely as not", "as likely as not"]));
});

describe("phraseForShare(bands, permille) in overlapping bands", () => {
  it("is the band of one point at its point", () => expect(phraseIn([band("may", 300, 510), band("even", 500, 500), band("maybe", 250, 500)])(500)).toBe("even"));
  it("is the band that begins later among equally wide ones, in any order of bands", () => {
    const bands = [band("improbable", 50, 200), band("unlikely", 100, 250)];
    expect([phraseIn(bands)(150), phraseIn(bands.toReversed())(150)]).toEqual(["unlikely", "unlikely"]);
  });
  it("is the first listed of two bands that are the same", () => expect(phraseIn([band("slight", 50, 150), band("little", 50, 150)])(100)).toBe("slight"));
});
