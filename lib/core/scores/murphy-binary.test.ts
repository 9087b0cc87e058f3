import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { people } from "../people.fixture";
import { Tally } from "../tally/tally";
import { meanBrier } from "./mean-brier";
import { murphyBinary } from "./murphy-binary";
import { statementsOf } from "./statements";

const said = [0.05, 0.15, 0.12, 0.35, 0.38, 0.62, 0.65, 0.68, 0.85, 0.95, 1, 0];
const came = [0, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0];
const statements = Object.freeze(said.map((share, index) => Object.freeze({ said: share, cameTrue: came[index] === 1, count: 1 })));

describe("murphyBinary(statements, bins)", () => {
  it("splits the reference example into its five parts", () => {
    const { brier, reliability, resolution, uncertainty, withinVariance, withinCovariance } = murphyBinary(statements, 10);
    expect(brier).toBeCloseTo(0.166716666667, 11);
    expect(reliability).toBeCloseTo(0.0273944444444, 12);
    expect(resolution).toBeCloseTo(0.104166666667, 11);
    expect(uncertainty).toBeCloseTo(0.243055555556, 11);
    expect(withinVariance).toBeCloseTo(0.000433333333333, 12);
    expect(withinCovariance).toBeCloseTo(0, 12);
  });
  it("shows the bins that hold something", () =>
    expect(murphyBinary(statements, 10).bins.map(({ index, count, said: mean, cameTrue }) => [index, count, Number(mean.toFixed(9)), Number(cameTrue.toFixed(9))])).toEqual([
      [0, 2, 0.025, 0], [1, 2, 0.135, 0.5], [3, 2, 0.365, 0.5], [6, 3, 0.65, 0.666666667], [8, 1, 0.85, 1], [9, 2, 0.975, 1],
    ]));
  it("gives the covariance in a bin twice: 0.25 came false, 0.75 came true, in one bin", () => {
    const { withinVariance, withinCovariance } = murphyBinary([{ said: 0.25, cameTrue: false, count: 1 }, { said: 0.75, cameTrue: true, count: 1 }], 1);
    expect([withinVariance, withinCovariance]).toEqual([0.0625, 0.25]);
  });
  it("counts a statement as often as it was made", () => {
    const twice = murphyBinary(statements.map((statement) => ({ ...statement, count: 2 })), 10);
    const repeated = murphyBinary([...statements, ...statements], 10);
    (["brier", "reliability", "resolution", "uncertainty", "withinVariance", "withinCovariance"] as const).forEach((part) => expect(twice[part]).toBeCloseTo(repeated[part], 12));
  });
  it("refuses to split nothing", () => expect(() => murphyBinary([], 10)).toThrow(new RangeError("murphyBinary: needs at least one person")));
  it("brier = reliability − resolution + uncertainty + withinVariance − withinCovariance, which is the mean Brier score of people / K", () =>
    fc.assert(fc.property(people, fc.integer({ min: 1, max: 20 }), ({ k, estimates, outcome }, bins) => {
      const tally = new Tally(k);
      tally.addAll(estimates);
      const { brier, reliability, resolution, uncertainty, withinVariance, withinCovariance } = murphyBinary(statementsOf(tally, outcome), bins);
      expect(reliability - resolution + uncertainty + withinVariance - withinCovariance).toBeCloseTo(brier, 12);
      expect(brier).toBeCloseTo(meanBrier(tally, outcome) / k, 12);
      expect(uncertainty).toBeCloseTo((1 / k) * (1 - 1 / k), 12);
    })));
});
