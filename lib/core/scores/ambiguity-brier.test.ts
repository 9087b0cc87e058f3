import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BINARY, IDENTICAL, ONE_HOT, people, rowsOf, SEED7, SINGLE, ZEROS } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { Tally } from "../tally/tally";
import { ambiguityBrier } from "./ambiguity-brier";

describe("ambiguityBrier(crowd, outcome)", () => {
  it.each([
    [SEED7, 0, 0.517142857143, 0.635714285714, 0.118571428571],
    [SEED7, 2, 0.831428571429, 0.95, 0.118571428571],
    [ZEROS, 0, 0.14625, 0.21, 0.06375],
    [ONE_HOT, 1, 0.666666666667, 1.33333333333, 0.666666666667],
    [SINGLE, 2, 1.2728, 1.2728, 0],
    [BINARY, 0, 0.98, 1.03, 0.05],
    [IDENTICAL, 0, 0.38, 0.38, 0],
  ])("of %j and outcome %d is the reference's", (rows, outcome, pool, meanIndividual, diversity) => {
    const ambiguity = ambiguityBrier(crowdOf(rows), outcome);
    expect(ambiguity.pool).toBeCloseTo(pool, 10);
    expect(ambiguity.meanIndividual).toBeCloseTo(meanIndividual, 10);
    expect(ambiguity.diversity).toBeCloseTo(diversity, 10);
  });
  it("refuses nobody", () => expect(() => ambiguityBrier(crowdOf([]), 0)).toThrow(new RangeError("ambiguityBrier: needs at least one person")));
  it("pool = meanIndividual − diversity, from rows as from a tally", () =>
    fc.assert(fc.property(people, ({ k, estimates, outcome }) => {
      const tally = new Tally(k);
      tally.addAll(estimates);
      const [ofRows, ofTally] = [crowdOf(rowsOf(estimates)), tally].map((crowd) => ambiguityBrier(crowd, outcome));
      expect(ofTally?.pool).toBeCloseTo((ofTally?.meanIndividual ?? NaN) - (ofTally?.diversity ?? NaN), 12);
      expect(ofTally?.diversity).toBeGreaterThanOrEqual(0);
      (["pool", "meanIndividual", "diversity"] as const).forEach((part) => expect(ofRows?.[part]).toBeCloseTo(ofTally?.[part] ?? NaN, 12));
    })));
});
