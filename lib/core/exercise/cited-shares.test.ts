import { describe, expect, it } from "vitest";
import { citedShares } from "./cited-shares";

const people = (count: number, weights: number[], cites: string[]) => Array.from({ length: count }, () => ({ weights, cites }));

describe("citedShares(people, k)", () => {
  it("sets those who cited a claim beside everybody, in whole per cent that add up to 100, and counts nobody below k", () => {
    const crowd = [...people(5, [700, 200, 100], ["c2", "c9"]), ...people(4, [100, 300, 600], ["c1"]), ...people(1, [100, 300, 600], [])];
    expect(citedShares(crowd, 5)).toEqual({
      pool: [40, 25, 35],
      claims: [
        { claim: "c2", cited: 5, shares: [70, 20, 10] },
        { claim: "c9", cited: 5, shares: [70, 20, 10] },
        { claim: "c1", cited: null, shares: null },
      ],
    });
  });

  it("counts a claim whose people cannot be told from another's, without their shares", () => {
    const crowd = [...people(6, [500, 500], ["a", "b"]), ...people(1, [0, 1000], ["a"]), ...people(6, [200, 800], [])];
    expect(citedShares(crowd, 5).claims).toMatchObject([{ claim: "a", cited: 7, shares: [43, 57] }, { claim: "b", cited: 6, shares: null }]);
  });

  it("knows nothing of nobody", () => expect(citedShares([], 5)).toEqual({ pool: [], claims: [] }));
});
