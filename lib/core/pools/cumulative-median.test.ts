import { describe, expect, it } from "vitest";
import { expectClose } from "../crowd.fixture";
import { ONE_HOT } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { agreesWithVectors } from "../vectors.fixture";
import { cumulativeMedian, cumulativeMedianSteps } from "./cumulative-median";

describe("cumulativeMedian(crowd)", () => {
  agreesWithVectors("cumulativeMedian", 4, cumulativeMedian);
  it("gives all to the middle rung when three people are certain of three rungs", () => expect(cumulativeMedian(crowdOf(ONE_HOT))).toEqual([0, 1, 0]));
  it("leaves the top rung nothing, and not less, when nobody gives it anything", () =>
    expect(cumulativeMedian(crowdOf([[0.001, 0.196, 0.687, 0.116, 0]]))?.[4]).toBe(0));
  it("is null for nobody", () => expect(cumulativeMedian(crowdOf([]))).toBeNull());
});

describe("cumulativeMedianSteps(crowd)", () => {
  it("takes the medians of the cumulative shares, 1 for the top rung, then the differences", () => {
    const steps = cumulativeMedianSteps(crowdOf([[0.5, 0.25, 0.25], [0.25, 0.25, 0.5]]));
    expect(steps.map(({ id }) => id)).toEqual(["cumulativeMedian", "pool"]);
    expectClose(steps.flatMap(({ values }) => values), [0.375, 0.625, 1, 0.375, 0.25, 0.375]);
  });
  it("is empty for nobody", () => expect(cumulativeMedianSteps(crowdOf([]))).toEqual([]));
});
