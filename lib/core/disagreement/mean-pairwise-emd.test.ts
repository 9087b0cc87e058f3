import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IDENTICAL, ONE_HOT, people, rowsOf, SEED7, SINGLE, ZEROS } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { sum } from "../sum";
import { Tally } from "../tally/tally";
import { earthMovers } from "./earth-movers";
import { meanPairwiseEmd } from "./mean-pairwise-emd";

/** All pairs, one by one. */
function byPairs(rows: readonly (readonly number[])[]): number {
  const distances = rows.flatMap((row, person) => rows.slice(0, person).map((other) => earthMovers(row, other)));
  return distances.length === 0 ? 0 : sum(distances) / distances.length;
}

describe("meanPairwiseEmd(crowd)", () => {
  it("is the mean distance of two people", () => {
    expect(meanPairwiseEmd(crowdOf(SEED7))).toBeCloseTo(0.283333333333, 11);
    expect(meanPairwiseEmd(crowdOf(ZEROS))).toBeCloseTo(0.191666666667, 11);
    expect(meanPairwiseEmd(crowdOf(ONE_HOT))).toBeCloseTo(2 / 3, 12);
  });
  it("is 0 for one person, and for people who say the same", () => {
    expect(meanPairwiseEmd(crowdOf(SINGLE))).toBe(0);
    expect(meanPairwiseEmd(crowdOf(IDENTICAL))).toBeCloseTo(0, 12);
  });
  it("refuses nobody", () => expect(() => meanPairwiseEmd(crowdOf([]))).toThrow(new RangeError("meanPairwiseEmd: needs at least one person")));
  it("is what visiting all pairs gives, from rows as from a tally", () =>
    fc.assert(fc.property(people, ({ k, estimates }) => {
      const rows = rowsOf(estimates);
      const tally = new Tally(k);
      tally.addAll(estimates);
      expect(meanPairwiseEmd(tally)).toBeCloseTo(byPairs(rows), 11);
      expect(meanPairwiseEmd(crowdOf(rows))).toBeCloseTo(byPairs(rows), 11);
    })));
});
