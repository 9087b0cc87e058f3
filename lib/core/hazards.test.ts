import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hazardsToLeaf, leafToHazards } from "./hazards";

const expectClose = (actual: readonly (number | null)[], expected: readonly number[]) => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((number, index) => expect(actual[index]).toBeCloseTo(number, 12));
};

describe("hazardsToLeaf(hazards)", () => {
  it("is the chance to reach a rung and to stop there", () => expectClose(hazardsToLeaf(Object.freeze([0.6, 0.25])), [0.4, 0.45, 0.15]));
  it("puts everything on the rung at which nothing goes on, whatever the hazards above", () => {
    expect(hazardsToLeaf([0, 0.3])).toEqual([1, 0, 0]);
    expect(hazardsToLeaf([1, 0])).toEqual([0, 1, 0]);
    expect(hazardsToLeaf([1, 1])).toEqual([0, 0, 1]);
  });
  it("is one rung for no hazards", () => expect(hazardsToLeaf([])).toEqual([1]));
  it("takes null where nothing reaches the rung", () => expect(hazardsToLeaf([0, null])).toEqual([1, 0, 0]));
  it("refuses null where something does, and whatever is no probability", () => {
    expect(() => hazardsToLeaf([0.5, null])).toThrow(new RangeError("hazardsToLeaf: the hazard of rung 1 must lie in [0, 1]"));
    for (const hazard of [-0.01, 1.01, NaN]) expect(() => hazardsToLeaf([hazard])).toThrow("rung 0 must lie in [0, 1]");
  });
});

describe("leafToHazards(shares)", () => {
  it("is what lies beyond a rung over what reaches it", () => expectClose(leafToHazards(Object.freeze([0.4, 0.45, 0.15])), [0.6, 0.25]));
  it("is null where nothing reaches the rung", () => expect(leafToHazards([0.5, 0.5, 0, 0])).toEqual([0.5, 0, null]));
  it("is 1 at empty rungs below the top", () => expect(leafToHazards([0, 0, 1])).toEqual([1, 1]));
  it("is empty for one rung and for none", () => expect([leafToHazards([1]), leafToHazards([])]).toEqual([[], []]));

  const ladder = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 }).filter((shares) => shares.some((share) => share > 0));

  it("leads back to the shares, empty rungs included", () => {
    fc.assert(
      fc.property(ladder, (units) => {
        const whole = units.reduce((total, unit) => total + unit, 0);
        expectClose(hazardsToLeaf(leafToHazards(units)), units.map((unit) => unit / whole));
      }),
    );
  });
  it("stays in [0, 1] to the last bit", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }), (shares) => {
        for (const hazard of leafToHazards(shares)) expect(hazard === null || (hazard >= 0 && hazard <= 1)).toBe(true);
      }),
    );
  });
});
