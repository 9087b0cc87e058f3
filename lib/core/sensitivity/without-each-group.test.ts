import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ONE_HOT, people, rowsOf, SEED7 } from "../people.fixture";
import { linear } from "../pools/linear";
import { crowdOf } from "../row-crowd";
import { changesRanking } from "./changes-ranking";
import { withoutEachGroup } from "./without-each-group";

const group = (id: string, rows: readonly (readonly number[])[]) => ({ id, crowd: crowdOf(rows) });

describe("withoutEachGroup(everybody, groups)", () => {
  it("pools everybody else, people without a group too", () => {
    const rows = [[0.75, 0.25], [0.5, 0.5], [0, 1], [0.5, 0.5]];
    expect(withoutEachGroup(crowdOf(rows), [group("Alpha", rows.slice(0, 1)), group("Bravo", rows.slice(2, 3))])).toEqual([
      { id: "Alpha", linear: [expect.closeTo(1 / 3, 12), expect.closeTo(2 / 3, 12)], changesRanking: false },
      { id: "Bravo", linear: [expect.closeTo(1.75 / 3, 12), expect.closeTo(1.25 / 3, 12)], changesRanking: true },
    ]);
  });
  it("passes over groups without people, and one that is everybody", () =>
    expect(withoutEachGroup(crowdOf(SEED7), [group("nobody", []), group("everybody", SEED7), group("one", SEED7.slice(0, 1))]).map(({ id }) => id)).toEqual(["one"]));
  it("leaves nothing, and not less, of a scenario that only the group believed in", () =>
    ONE_HOT.forEach((row, scenario) => expect(withoutEachGroup(crowdOf([...ONE_HOT, ...ONE_HOT.filter((other) => other !== row)]), [group("one", [row])])[0]?.linear[scenario]).toBeGreaterThanOrEqual(0)));
  it("weighs people as the crowd does", () => {
    const [found] = withoutEachGroup(crowdOf([[1, 0], [0, 1], [1, 0]], [2, 1, 1]), [{ id: "first", crowd: crowdOf([[1, 0]], [2]) }]);
    expect(found?.linear).toEqual([0.5, 0.5]);
  });
  it("is the linear pool of the others' rows", () =>
    fc.assert(fc.property(people.filter(({ estimates }) => estimates.length > 1), fc.nat({ max: 100 }), ({ estimates }, cut) => {
      const rows = rowsOf(estimates);
      const size = 1 + (cut % (rows.length - 1));
      const rest = linear(crowdOf(rows.slice(size))) ?? [];
      const [found] = withoutEachGroup(crowdOf(rows), [group("first", rows.slice(0, size))]);
      rest.forEach((share, scenario) => expect(found?.linear[scenario]).toBeCloseTo(share, 12));
      expect(found?.changesRanking).toBe(changesRanking(linear(crowdOf(rows)) ?? [], rest));
    })));
});
