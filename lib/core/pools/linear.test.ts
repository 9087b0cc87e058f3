import { describe, expect, it } from "vitest";
import { crowdOf } from "../row-crowd";
import { agreesWithVectors } from "../vectors.fixture";
import { linear, linearSteps } from "./linear";

const two = crowdOf([[1, 0], [0.5, 0.5]]);

describe("linear(crowd)", () => {
  agreesWithVectors("linear", 4, linear);
  it("is the mean, scenario by scenario", () => expect(linear(two)).toEqual([0.75, 0.25]));
  it("is the weighted mean of weighted people", () => expect(linear(crowdOf([[1, 0], [0.5, 0.5]], [0.75, 0.25]))).toEqual([0.875, 0.125]));
  it("is the estimate itself for one person", () => expect(linear(crowdOf([[0.62, 0.28, 0.1]]))).toEqual([0.62, 0.28, 0.1]));
  it("is null for nobody", () => expect(linear(crowdOf([]))).toBeNull());
});

describe("linearSteps(crowd)", () => {
  it("adds the shares up, then divides by the weight of everybody", () =>
    expect(linearSteps(crowdOf([[1, 0], [0.5, 0.5]], [3, 1]))).toEqual([{ id: "sum", values: [3.5, 0.5] }, { id: "pool", values: [0.875, 0.125] }]));
  it("is empty for nobody", () => expect(linearSteps(crowdOf([]))).toEqual([]));
});
