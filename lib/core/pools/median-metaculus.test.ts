import { describe, expect, it } from "vitest";
import { expectClose } from "../crowd.fixture";
import { crowdOf } from "../row-crowd";
import { agreesWithVectors } from "../vectors.fixture";
import { medianMetaculus, medianMetaculusSteps } from "./median-metaculus";

const zeroMedian = crowdOf([[0, 0.2, 0.8], [0, 0.8, 0.2], [0.6, 0.2, 0.2]]);

describe("medianMetaculus(crowd, epsilon)", () => {
  agreesWithVectors("medianMetaculus", 2, (crowd, { eps }) => medianMetaculus(crowd, eps));
  it("keeps the floor of a scenario whose median stands on it", () => expectClose(medianMetaculus(crowdOf([[0.001, 0.2, 0.799]]), 0.001), [0.001, 0.2, 0.799]));
  it("falls below the floor, and below 0, where a median does", () => expectClose(medianMetaculus(zeroMedian, 0.1), [-0.6, 0.8, 0.8]));
  it("is even when every median is 0", () => expectClose(medianMetaculus(crowdOf([[1, 0, 0], [0, 1, 0], [0, 0, 1]]), 0.001), [1 / 3, 1 / 3, 1 / 3]));
  it("is null when every median is the floor", () => expect(medianMetaculus(crowdOf([[1, 0, 0], [0, 1, 0], [0, 0, 1]]), 0)).toBeNull());
  it("is null for nobody", () => expect(medianMetaculus(crowdOf([]), 0.001)).toBeNull());
});

describe("medianMetaculusSteps(crowd, epsilon)", () => {
  it("takes the medians, less the floor, then scales and squeezes back", () => {
    const steps = medianMetaculusSteps(zeroMedian, 0.1);
    expect(steps.map(({ id }) => id)).toEqual(["median", "aboveFloor", "pool"]);
    expectClose(steps.slice(0, 2).flatMap(({ values }) => values), [0, 0.2, 0.2, -0.1, 0.1, 0.1]);
  });
  it("is empty for nobody", () => expect(medianMetaculusSteps(crowdOf([]), 0.001)).toEqual([]));
});
