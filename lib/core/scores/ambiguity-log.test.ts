import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BINARY, IDENTICAL, ONE_HOT, people, SEED7, SINGLE, ZEROS } from "../people.fixture";
import { log as logPool } from "../pools/log";
import { crowdOf } from "../row-crowd";
import { Tally } from "../tally/tally";
import { ambiguityLog } from "./ambiguity-log";
import { log } from "./log";

describe("ambiguityLog(crowd, outcome, epsilon)", () => {
  it.each([
    [SEED7, 0, 0.920492214166, 1.13621846383, 0.215726249663],
    [SEED7, 2, 1.52894232035, 1.74466857001, 0.215726249663],
    [ZEROS, 2, 4.15242485624, 4.42963998675, 0.277215130512],
    [ONE_HOT, 1, 1.09861228867, 4.60583752021, 3.50722523154],
    [SINGLE, 0, 0.479423860626, 0.479423860626, 0],
    [BINARY, 0, 1.30879631923, 1.37749934105, 0.068703021813],
    [IDENTICAL, 2, 1.60743990977, 1.60743990977, 0],
  ])("of %j and outcome %d, floor 0.001, is the reference's", (rows, outcome, pool, meanIndividual, diversity) => {
    const ambiguity = ambiguityLog(crowdOf(rows), outcome, 0.001);
    expect(ambiguity?.pool).toBeCloseTo(pool, 10);
    expect(ambiguity?.meanIndividual).toBeCloseTo(meanIndividual, 10);
    expect(ambiguity?.diversity).toBeCloseTo(diversity, 10);
  });
  it("never finds less than no diversity", () => expect(ambiguityLog(crowdOf(IDENTICAL), 0, 0.001)?.diversity).toBe(0));
  it("is infinite but for diversity, without a floor, where somebody gave the outcome nothing", () => {
    const { pool, meanIndividual, diversity } = ambiguityLog(crowdOf(ZEROS), 2, 0) ?? {};
    expect([pool, meanIndividual]).toEqual([Infinity, Infinity]);
    expect(diversity).toBeCloseTo(-Math.log((0.7 * 0.5 * 0.6) ** 0.25), 12);
  });
  it("is null without a floor where each scenario was given nothing by somebody", () => expect(ambiguityLog(crowdOf(ONE_HOT), 0, 0)).toBeNull());
  it("refuses nobody, and an outcome that is no scenario", () => {
    expect(() => ambiguityLog(crowdOf([]), 0, 0.001)).toThrow(new RangeError("ambiguityLog: needs at least one person"));
    expect(() => ambiguityLog(crowdOf(ZEROS), 3, 0.001)).toThrow("no scenario 3");
  });
  it("has the score of the log pool, which no mean of people's own undercuts", () =>
    fc.assert(fc.property(people, ({ k, estimates, outcome }) => {
      const tally = new Tally(k);
      tally.addAll(estimates);
      const { pool, meanIndividual, diversity } = ambiguityLog(tally, outcome, 0.005) ?? {};
      expect(pool).toBeCloseTo(log(logPool(tally, 0.005) ?? [], outcome), 9);
      expect(pool).toBeLessThanOrEqual(meanIndividual ?? NaN);
      expect((meanIndividual ?? NaN) - (diversity ?? NaN)).toBe(pool);
    })));
});
