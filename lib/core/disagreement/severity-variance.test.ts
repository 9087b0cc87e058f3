import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BINARY, ONE_HOT, people, rowsOf, SEED7, SINGLE, ZEROS } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { sum } from "../sum";
import { Tally } from "../tally/tally";
import { severityVariance } from "./severity-variance";

const spread = (row: readonly number[]) => {
  const at = (rung: number) => rung / (row.length - 1);
  const mean = sum(row.map((share, rung) => share * at(rung)));
  return sum(row.map((share, rung) => share * (at(rung) - mean) ** 2));
};

describe("severityVariance(crowd)", () => {
  it.each([
    [SEED7, 0.421428571429, 0.110357142857, 0.0513265306122, 0.161683673469, 0.205306122449],
    [ZEROS, 0.1875, 0.080625, 0.01546875, 0.09609375, 0.061875],
    [SINGLE, 0.24, 0.1124, 0, 0.1124, 0],
    [BINARY, 0.7, 0.185, 0.025, 0.21, 0.1],
    [ONE_HOT, 0.5, 0, 1 / 6, 1 / 6, 2 / 3],
  ])("of %j is the reference's", (rows, mean, within, between, total, polarisation) => {
    const actual = severityVariance(crowdOf(rows));
    Object.entries({ mean, within, between, total, polarisation }).forEach(([part, expected]) => expect(Object(actual)[part]).toBeCloseTo(expected, 11));
  });
  it("is fully polarised, and without risk, when one half is certain of each end", () =>
    expect(severityVariance(crowdOf([[1, 0, 0, 0], [0, 0, 0, 1]]))).toEqual({ mean: 0.5, within: 0, between: 0.25, total: 0.25, polarisation: 1 }));
  it("refuses nobody", () => expect(() => severityVariance(crowdOf([]))).toThrow(new RangeError("severityVariance: needs at least one person")));
  it("total = within + between; within is the mean of people's own; from rows as from a tally", () =>
    fc.assert(fc.property(people, ({ k, estimates }) => {
      const rows = rowsOf(estimates);
      const tally = new Tally(k);
      tally.addAll(estimates);
      for (const crowd of [crowdOf(rows), tally]) {
        const { within, between, total, polarisation } = severityVariance(crowd);
        expect(within + between).toBeCloseTo(total, 12);
        expect(within).toBeCloseTo(sum(rows.map(spread)) / rows.length, 12);
        expect(within).toBeGreaterThanOrEqual(0);
        expect(polarisation).toBeLessThanOrEqual(1 + 1e-12);
      }
    })));
});
