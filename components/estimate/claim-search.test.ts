import { describe, expect, it } from "vitest";
import { searchClaims } from "./claim-search";

const claim = { paragraph: 3, href: "", words: null };
const items = [
  { ...claim, claimId: "c1", voice: "Ann Lee", searchText: "Ann Lee a quiet border war is unlikely" },
  { ...claim, claimId: "c2", voice: "Bo Rask", searchText: "Bo Rask Strikes go on along the border." },
];
const found = (search: string) => searchClaims(items, search).map(({ claimId }) => claimId);

describe("searchClaims(items, search)", () => {
  it("finds every claim when nothing is searched for", () => expect(found("  ")).toEqual(["c1", "c2"]));
  it("needs all words, upper and lower case alike", () => {
    expect(found("BORDER")).toEqual(["c1", "c2"]);
    expect(found("border ann")).toEqual(["c1"]);
    expect(found("unlikely")).toEqual(["c1"]);
    expect(found("border peace")).toEqual([]);
  });
});
