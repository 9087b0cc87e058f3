import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citedClaims } from "./cited-claims";

const people = (count: number, said: number, cites: string[]) => Array.from({ length: count }, () => ({ said, cites }));

describe("citedClaims(people, k)", () => {
  it("sets the mean of those who cited a claim against the mean of those who did not, the most cited first, but where one person would stand alone", () => {
    const crowd = [...people(2, 0.8, ["c1"]), ...people(1, 0.5, ["c1", "c2"]), ...people(2, 0.2, ["c2"]), ...people(3, 0.3, [])];
    expect(citedClaims(crowd, 3)).toEqual([
      { claim: "c1", cited: 3, others: 5, withMean: expect.closeTo(0.7, 12), withoutMean: expect.closeTo(0.26, 12) },
      { claim: "c2", cited: 3, others: 5, withMean: null, withoutMean: null },
    ]);
  });

  it("leaves both means out where either group is smaller than k", () => {
    for (const crowd of [[...people(2, 0.8, ["c"]), ...people(6, 0.1, [])], [...people(6, 0.8, ["c"]), ...people(2, 0.1, [])]]) {
      expect(citedClaims(crowd, 3)).toMatchObject([{ withMean: null, withoutMean: null }]);
    }
  });

  it("has a mean of everybody where all cited a claim, and none of nobody", () => {
    expect(citedClaims(people(4, 0.6, ["c"]), 3)).toEqual([{ claim: "c", cited: 4, others: 0, withMean: expect.closeTo(0.6, 12), withoutMean: null }]);
  });

  it("knows no claim where nobody cites", () => expect(citedClaims(people(4, 0.6, []), 3)).toEqual([]));

  it("never shows a mean of fewer than k people, nor one whose remainder is fewer than k", () => {
    const citing = fc.record({ said: fc.double({ min: 0, max: 1, noNaN: true }), cites: fc.subarray(["a", "b", "c"]) });
    fc.assert(
      fc.property(fc.array(citing, { maxLength: 12 }), fc.integer({ min: 2, max: 6 }), (crowd, k) => {
        for (const { cited, others, withMean, withoutMean } of citedClaims(crowd, k)) {
          if (withMean !== null || withoutMean !== null) expect([cited === 0 || cited >= k, others === 0 || others >= k]).toEqual([true, true]);
        }
      }),
    );
  });
});
