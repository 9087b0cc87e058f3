import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BINARY, IDENTICAL, ONE_HOT, people, rowsOf, SEED7, SINGLE, ZEROS } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { sum } from "../sum";
import { Tally } from "../tally/tally";
import { jsd } from "./jsd";
import { kullbackLeibler } from "./kullback-leibler";

describe("jsd(crowd)", () => {
  it.each([
    [SEED7, undefined, 1.08000041808, 0.895215279852, 0.184785138225, 0.16819868131],
    [SEED7, [3, 4, 2, 5, 1, 3, 4], 1.08592945105, 0.891563758562, 0.194365692486, 0.176919277611],
    [ZEROS, undefined, 0.779564845441, 0.626120808404, 0.153444037036, 0.139670781602],
    [SINGLE, undefined, 0.883071095112, 0.883071095112, 0, 0],
    [BINARY, undefined, 0.610864302055, 0.547911061125, 0.0629532409302, 0.0908223284979],
  ])("of %j, weights %j, is the reference's", (rows, weights, pooledEntropy, meanEntropy, divergence, normalised) => {
    const actual = jsd(crowdOf(rows, weights));
    expect(actual.pooledEntropy).toBeCloseTo(pooledEntropy, 10);
    expect(actual.meanEntropy).toBeCloseTo(meanEntropy, 10);
    expect(actual.jsd).toBeCloseTo(divergence, 10);
    expect(actual.normalised).toBeCloseTo(normalised, 10);
  });
  it("is 1, normalised, when everybody is certain of something else", () => {
    expect(jsd(crowdOf(ONE_HOT)).normalised).toBeCloseTo(1, 12);
    expect(jsd(crowdOf(ONE_HOT.slice(0, 2))).normalised).toBeCloseTo(1, 12);
  });
  it("is never less than 0 for people who say the same", () => {
    expect(jsd(crowdOf(IDENTICAL)).jsd).toBeCloseTo(0, 12);
    // The mean of three times 0.1, 0.2, 0.7 is off in its last bit.
    for (let n = 1; n <= 12; n += 1) expect(jsd(crowdOf(Array.from({ length: n }, () => [0.1, 0.2, 0.7]))).jsd).toBeGreaterThanOrEqual(0);
  });
  it("refuses nobody", () => expect(() => jsd(crowdOf([]))).toThrow(new RangeError("jsd: needs at least one person")));
  it("is the mean divergence of people from the pool, from rows as from a tally, and at most ln min(N, K)", () =>
    fc.assert(fc.property(people, ({ k, estimates }) => {
      const rows = rowsOf(estimates);
      const tally = new Tally(k);
      tally.addAll(estimates);
      const pool = tally.shares.map((share) => share.mean());
      const actual = jsd(tally);
      expect(actual.jsd).toBeCloseTo(sum(rows.map((row) => kullbackLeibler(row, pool))) / rows.length, 11);
      expect(actual.jsd).toBeCloseTo(jsd(crowdOf(rows)).jsd, 12);
      expect(actual.normalised).toBeGreaterThanOrEqual(0);
      expect(actual.normalised).toBeLessThanOrEqual(1 + 1e-12);
    })));
});
