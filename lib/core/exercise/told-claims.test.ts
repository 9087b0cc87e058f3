import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citedCounts, toldClaims } from "./told-claims";

const people = (count: number, cites: string[]) => Array.from({ length: count }, () => ({ cites }));

describe("toldClaims(people, k)", () => {
  it("tells of a claim where at least k cited it, and at least k or nobody did not", () => {
    expect([...toldClaims([...people(5, ["a"]), ...people(5, [])], 5)]).toEqual(["a"]);
    expect([...toldClaims(people(5, ["a"]), 5)]).toEqual(["a"]);
    expect([...toldClaims([...people(4, ["a"]), ...people(9, [])], 5)]).toEqual([]);
    expect([...toldClaims([...people(9, ["a"]), ...people(4, [])], 5)]).toEqual([]);
    expect([...toldClaims(people(4, ["a"]), 5)]).toEqual([]);
  });

  it("keeps back a claim whose people are those of another but for one, whose number would be the difference", () => {
    const crowd = [...people(6, ["a", "b"]), ...people(1, ["a"]), ...people(6, [])];
    expect([...toldClaims(crowd, 5)]).toEqual(["a"]);
  });

  it("tells of claims that the same people cited", () => {
    expect([...toldClaims([...people(6, ["a", "b"]), ...people(6, [])], 5)]).toEqual(["a", "b"]);
  });

  it("keeps back what only three claims together would give away", () => {
    // a and b part c but for one person: each two of them differ in many
    const crowd = [...people(5, ["a", "c"]), ...people(5, ["b", "c"]), ...people(1, ["c"]), ...people(5, [])];
    const told = toldClaims(crowd, 5);
    expect([...told]).toEqual(["c", "a"]);
  });

  it("leaves everybody among at least k who cited the same of what is told, however people cite", () => {
    const citing = fc.record({ cites: fc.subarray(["a", "b", "c", "d"]) });
    fc.assert(
      fc.property(fc.array(citing, { maxLength: 40 }), fc.integer({ min: 2, max: 6 }), (crowd, k) => {
        const told = toldClaims(crowd, k);
        const patterns = crowd.map(({ cites }) => cites.filter((claim) => told.has(claim)).sort().join());
        if (told.size > 0) for (const pattern of patterns) expect(patterns.filter((one) => one === pattern).length).toBeGreaterThanOrEqual(k);
      }),
    );
  });
});

it("citedCounts counts every claim once for each person, the most cited first", () => {
  expect(citedCounts([...people(1, ["b", "c"]), ...people(1, ["c"]), ...people(1, ["a"])])).toEqual([{ claim: "c", cited: 2 }, { claim: "a", cited: 1 }, { claim: "b", cited: 1 }]);
});
