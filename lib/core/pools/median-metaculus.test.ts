import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectClose } from "../crowd.fixture";
import { people, rowsOf } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { sum } from "../sum";
import { agreesWithVectors } from "../vectors.fixture";
import { medianMetaculus, medianMetaculusSteps } from "./median-metaculus";

const zeroMedian = crowdOf([[0, 0.2, 0.8], [0, 0.8, 0.2], [0.6, 0.2, 0.2]]);

describe("medianMetaculus(crowd, epsilon)", () => {
  agreesWithVectors("medianMetaculus", 2, (crowd, { eps }) => medianMetaculus(crowd, eps));
  it("keeps the floor of a scenario whose median stands on it", () => expectClose(medianMetaculus(crowdOf([[0.001, 0.2, 0.799]]), 0.001), [0.001, 0.2, 0.799]));
  it("leaves medians that sum to 1 as they are, zeros among them", () => expectClose(medianMetaculus(crowdOf([[0, 0.2, 0.8]]), 0.001), [0, 0.2, 0.8]));
  it("falls below the floor where a median does", () =>
    expectClose(medianMetaculus(crowdOf([[0.05, 0.5, 0.45], [0.05, 0.4, 0.55], [0.5, 0.4, 0.1]]), 0.1), [0.1 - 0.035 / 0.6, 0.1 + 0.21 / 0.6, 0.1 + 0.245 / 0.6]));
  it("is null where it would fall below 0", () => expect(medianMetaculus(zeroMedian, 0.1)).toBeNull());
  it("is null when the medians sum to the floors", () =>
    expect(medianMetaculus(crowdOf([[0.75, 0, 0.25], [0, 0.75, 0.25], [0, 0, 1]]), 0.125)).toBeNull());
  it("is a distribution or null, whoever answers", () =>
    fc.assert(
      fc.property(people, fc.constantFrom(0.001, 0.05), ({ estimates }, epsilon) => {
        const pooled = medianMetaculus(crowdOf(rowsOf(estimates)), epsilon);
        expect(sum(pooled ?? [1])).toBeCloseTo(1, 10);
        expect(Math.min(...(pooled ?? []))).toBeGreaterThanOrEqual(0);
      }),
    ));
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
