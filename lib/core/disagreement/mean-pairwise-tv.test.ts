import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IDENTICAL, ONE_HOT, people, rowsOf, SEED7, SINGLE, ZEROS } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { sum } from "../sum";
import { Tally } from "../tally/tally";
import { totalVariation } from "./total-variation";
import { meanPairwiseTv } from "./mean-pairwise-tv";

/** All pairs, one by one. */
function byPairs(rows: readonly (readonly number[])[]): number {
  const distances = rows.flatMap((row, person) => rows.slice(0, person).map((other) => totalVariation(row, other)));
  return distances.length === 0 ? 0 : sum(distances) / distances.length;
}

describe("meanPairwiseTv(crowd)", () => {
  it("is the mean distance of two people", () => {
    expect(meanPairwiseTv(crowdOf(SEED7))).toBeCloseTo(0.35, 11);
    expect(meanPairwiseTv(crowdOf(ZEROS))).toBeCloseTo(0.3, 11);
    expect(meanPairwiseTv(crowdOf(ONE_HOT))).toBeCloseTo(1, 12);
  });
  it("is 0 for one person, and for people who say the same", () => {
    expect(meanPairwiseTv(crowdOf(SINGLE))).toBe(0);
    expect(meanPairwiseTv(crowdOf(IDENTICAL))).toBeCloseTo(0, 12);
  });
  it("refuses nobody", () => expect(() => meanPairwiseTv(crowdOf([]))).toThrow(new RangeError("meanPairwiseTv: needs at least one person")));
  it("is what visiting all pairs gives, from rows as from a tally", () =>
    fc.assert(fc.property(people, ({ k, estimates }) => {
      const rows = rowsOf(estimates);
      const tally = new Tally(k);
      tally.addAll(estimates);
      expect(meanPairwiseTv(tally)).toBeCloseTo(byPairs(rows), 11);
      expect(meanPairwiseTv(crowdOf(rows))).toBeCloseTo(byPairs(rows), 11);
    })));
});
