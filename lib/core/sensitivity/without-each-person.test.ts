import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { people, rowsOf } from "../people.fixture";
import { linear } from "../pools/linear";
import { median } from "../pools/median";
import { crowdOf } from "../row-crowd";
import { Tally } from "../tally/tally";
import { weightsPermille, type WeightsPermille } from "../weights-permille";
import { changesRanking } from "./changes-ranking";
import { withoutEachPerson } from "./without-each-person";

const CALM = weightsPermille(Object.freeze([800, 200, 0]));
const TORN = weightsPermille(Object.freeze([200, 300, 500]));
const SURE = weightsPermille(Object.freeze([0, 0, 1000]));

function tallyOf(estimates: readonly WeightsPermille[]): Tally {
  const tally = new Tally(estimates[0]?.length ?? 2);
  tally.addAll(estimates);
  return tally;
}

describe("withoutEachPerson(tally, people, pool)", () => {
  it("finds the smallest and the largest share without any one person", () => {
    const found = withoutEachPerson(tallyOf([CALM, TORN, SURE]), [CALM, TORN, SURE], linear);
    expect(found).toEqual({ low: [0.1, 0.1, 0.25], high: [0.5, 0.25, 0.75], changesRanking: true });
  });
  it("finds a range of one point where all say the same", () =>
    expect(withoutEachPerson(tallyOf([CALM, CALM, CALM]), [CALM, CALM, CALM], linear)).toEqual({ low: [0.8, 0.2, 0], high: [0.8, 0.2, 0], changesRanking: false }));
  it("leaves people who said the same out once", () => {
    const pool = vi.fn(linear);
    withoutEachPerson(tallyOf([CALM, CALM, SURE, CALM]), [CALM, CALM, SURE, CALM], pool);
    expect(pool).toHaveBeenCalledTimes(3);
  });
  it("keeps a change of ranking that the first removal alone makes", () => {
    const estimates = [SURE, CALM, weightsPermille([700, 300, 0]), weightsPermille([0, 10, 990])];
    expect(withoutEachPerson(tallyOf(estimates), estimates, linear)?.changesRanking).toBe(true);
  });
  it("is null for fewer than three people", () => expect(withoutEachPerson(tallyOf([CALM, SURE]), [CALM, SURE], linear)).toBeNull());
  it("is null where there is no pool, and passes over people without whom there is none", () => {
    const three = [CALM, TORN, SURE];
    expect(withoutEachPerson(tallyOf(three), three, () => null)).toBeNull();
    expect(withoutEachPerson(tallyOf(three), three, (crowd) => (crowd.n === 3 ? [1, 0, 0] : null))).toBeNull();
  });
  it("leaves the tally as it found it, even when the pool throws", () => {
    const tally = tallyOf([CALM, TORN, SURE]);
    withoutEachPerson(tally, [CALM, TORN, SURE], linear);
    expect(tally).toEqual(tallyOf([CALM, TORN, SURE]));
    const failing = () => withoutEachPerson(tally, [CALM], (crowd) => {
      if (crowd.n === 2) throw new Error("no pool today");
      return linear(crowd);
    });
    expect(failing).toThrow("no pool today");
    expect(tally).toEqual(tallyOf([CALM, TORN, SURE]));
  });
  it("refuses an estimate that is not in the tally", () => expect(() => withoutEachPerson(tallyOf([CALM, CALM, CALM]), [SURE], linear)).toThrow(RangeError));
  it("is what pooling everybody else's rows gives, person by person, for any pool", () =>
    fc.assert(fc.property(people.filter(({ estimates }) => estimates.length > 2), fc.constantFrom(linear, median), ({ estimates }, pool) => {
      const rows = rowsOf(estimates);
      const rest = rows.map((_, person) => pool(crowdOf(rows.filter((_row, other) => other !== person))) ?? []);
      const found = withoutEachPerson(tallyOf(estimates), estimates, pool);
      found?.low.forEach((share, scenario) => expect(share).toBeCloseTo(Math.min(...rest.map((shares) => shares[scenario] ?? NaN)), 12));
      found?.high.forEach((share, scenario) => expect(share).toBeCloseTo(Math.max(...rest.map((shares) => shares[scenario] ?? NaN)), 12));
      expect(found?.changesRanking).toBe(rest.some((shares) => changesRanking(pool(crowdOf(rows)) ?? [], shares)));
    })));
});
