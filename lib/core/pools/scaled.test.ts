import { describe, expect, it } from "vitest";
import { crowdOf } from "../row-crowd";
import { scaledOrLinearSteps, scaledSteps } from "./scaled";

const crowd = crowdOf([[1, 0], [0.5, 0.5]]);

describe("scaledSteps(id, numbers)", () => {
  it("divides by the sum", () => expect(scaledSteps("odds", [3, 1])).toEqual([{ id: "odds", values: [3, 1] }, { id: "pool", values: [0.75, 0.25] }]));
  it("is not defined where all are 0", () => expect(scaledSteps("odds", [0, 0])[1]).toEqual({ id: "pool", values: [null, null] }));
});

describe("scaledOrLinearSteps(crowd, id, numbers)", () => {
  it("scales where one number is not 0", () => expect(scaledOrLinearSteps(crowd, "median", [0, 0.5])).toEqual(scaledSteps("median", [0, 0.5])));
  it("goes on with the linear pool where all are 0", () =>
    expect(scaledOrLinearSteps(crowd, "median", [0, 0])).toEqual([
      { id: "median", values: [0, 0] },
      { id: "sum", values: [1.5, 0.5] },
      { id: "pool", values: [0.75, 0.25] },
    ]));
});
