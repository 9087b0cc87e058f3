import { describe, expect, it } from "vitest";
import { expectClose } from "../crowd.fixture";
import { HALF_LIFE_DAYS, halfLifeWeights } from "./half-life-weights";

describe("halfLifeWeights(agesDays, halfLifeDays)", () => {
  it("are the published weights", () =>
    expectClose(halfLifeWeights(Object.freeze([0, 1, 3.5, 7, 14]), 7), [1, 0.905723664264, 0.707106781187, 0.5, 0.25], 1e-9));
  it("halve with each half-life, seven days in the app", () => expect(halfLifeWeights([0, 7, 14, 21], HALF_LIFE_DAYS)).toEqual([1, 0.5, 0.25, 0.125]));
  it("stay 0 or more for any age", () => expect(halfLifeWeights([1e6], 1)).toEqual([0]));
  it("are none for nobody", () => expect(halfLifeWeights([], 7)).toEqual([]));
  it.each([0, -1, NaN])("refuses a half-life of %d", (halfLife) =>
    expect(() => halfLifeWeights([1], halfLife)).toThrow(new RangeError("halfLifeWeights: the half-life must be above 0")));
});
