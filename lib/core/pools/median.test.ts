import { describe, expect, it } from "vitest";
import { ONE_HOT } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { agreesWithVectors } from "../vectors.fixture";
import { linearStandsIn, median, medianSteps } from "./median";

const even = crowdOf([[0.6, 0.2, 0.2], [0.2, 0.6, 0.2], [0.2, 0.2, 0.6]]);

describe("median(crowd)", () => {
  agreesWithVectors("median", 4, median);
  agreesWithVectors("weightedMedian", 1, median);
  it("is the middle share of each scenario, scaled to 1", () => expect(median(even)).toEqual([1 / 3, 1 / 3, 1 / 3]));
  it("does not move when an extreme person becomes more extreme", () =>
    expect(median(crowdOf([[0.5, 0.5], [0.6, 0.4], [1, 0]]))).toEqual(median(crowdOf([[0.5, 0.5], [0.6, 0.4], [0.7, 0.3]]))));
  it("falls back to the linear pool when every median is 0", () => expect(median(crowdOf(ONE_HOT))).toEqual([1 / 3, 1 / 3, 1 / 3]));
  it("gives all to the only scenario whose median is not 0", () => expect(median(crowdOf([[1, 0, 0], [0.4, 0.6, 0], [0.2, 0, 0.8]]))).toEqual([1, 0, 0]));
  it("is null for nobody", () => expect(median(crowdOf([]))).toBeNull());
});

describe("medianSteps(crowd)", () => {
  it("takes the medians, then scales", () =>
    expect(medianSteps(even)).toEqual([{ id: "median", values: [0.2, 0.2, 0.2] }, { id: "pool", values: [1 / 3, 1 / 3, 1 / 3] }]));
  it("goes on with the linear pool when every median is 0", () =>
    expect(medianSteps(crowdOf(ONE_HOT))).toEqual([
      { id: "median", values: [0, 0, 0] },
      { id: "sum", values: [1, 1, 1] },
      { id: "pool", values: [1 / 3, 1 / 3, 1 / 3] },
    ]));
  it("is empty for nobody", () => expect(medianSteps(crowdOf([]))).toEqual([]));
});

describe("linearStandsIn(crowd)", () => {
  it("holds when every median is 0", () => expect(linearStandsIn(crowdOf(ONE_HOT))).toBe(true));
  it("does not hold when one is not, nor for nobody", () =>
    expect([linearStandsIn(crowdOf([[1, 0, 0], [1, 0, 0], [0, 0, 1]])), linearStandsIn(crowdOf([]))]).toEqual([false, false]));
});
