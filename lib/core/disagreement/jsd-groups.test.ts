import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ONE_HOT, people, rowsOf, SEED7 } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { Tally } from "../tally/tally";
import { jsd } from "./jsd";
import { jsdGroups } from "./jsd-groups";

describe("jsdGroups(groups)", () => {
  const teams = [{ id: "Alpha", crowd: crowdOf(SEED7.slice(0, 3)) }, { id: "Bravo", crowd: crowdOf(SEED7.slice(3)) }];

  it("splits the reference example within and between its teams", () => {
    const { total, within, between, withinByGroup } = jsdGroups(Object.freeze(teams));
    expect(total).toBeCloseTo(0.184785138225, 11);
    expect(within).toBeCloseTo(0.112629666982, 11);
    expect(between).toBeCloseTo(0.0721554712431, 12);
    expect(withinByGroup.map(({ id }) => id)).toEqual(["Alpha", "Bravo"]);
    expect(withinByGroup[0]?.divergence).toBeCloseTo(0.0170931511371, 12);
    expect(withinByGroup[1]?.divergence).toBeCloseTo(0.184282053865, 11);
  });
  it("leaves out groups without people", () => expect(jsdGroups([...teams, { id: "Charlie", crowd: crowdOf([]) }])).toEqual(jsdGroups(teams)));
  it("has nothing between for one group, and nothing within for teams of one", () => {
    expect(jsdGroups([{ id: "all", crowd: crowdOf(SEED7) }]).between).toBeCloseTo(0, 12);
    const alone = jsdGroups(ONE_HOT.map((row, person) => ({ id: `${person}`, crowd: crowdOf([row]) })));
    expect(alone.within).toBe(0);
    expect(alone.between).toBeCloseTo(Math.log(3), 12);
  });
  it("refuses nobody", () => {
    expect(() => jsdGroups([])).toThrow(RangeError);
    expect(() => jsdGroups([{ id: "Alpha", crowd: crowdOf([]) }])).toThrow(RangeError);
  });
  it("total = within + between, and is that of everybody, for any people in any groups", () =>
    fc.assert(fc.property(people, fc.array(fc.nat({ max: 3 }), { minLength: 15, maxLength: 15 }), ({ k, estimates }, groupOf) => {
      const groups = [0, 1, 2, 3].map((group) => {
        const crowd = new Tally(k);
        crowd.addAll(estimates.filter((_, person) => groupOf[person] === group));
        return { id: `${group}`, crowd };
      });
      const { total, within, between } = jsdGroups(groups);
      expect(total).toBe(within + between);
      expect(total).toBeCloseTo(jsd(crowdOf(rowsOf(estimates))).jsd, 11);
      expect(Math.min(within, between)).toBeGreaterThanOrEqual(0);
    })));
});
