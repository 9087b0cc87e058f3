import { describe, expect, it } from "vitest";
import { expectClose } from "../crowd.fixture";
import { crowdOf } from "../row-crowd";
import { agreesWithVectors } from "../vectors.fixture";
import { neymanFactor } from "./neyman-factor";
import { neymanLinear, neymanLinearSteps } from "./neyman-linear";

const two = crowdOf([[0.8, 0.2], [0.4, 0.6]]);
const d = neymanFactor(2);

describe("neymanLinear(crowd)", () => {
  agreesWithVectors("neymanLinear", 4, neymanLinear);
  it("pushes the linear pool away from even by the factor for two people", () => expectClose(neymanLinear(two), [0.5 + d * 0.1, 0.5 - d * 0.1]));
  it("stops at certainty", () => expect(neymanLinear(crowdOf([[1, 0, 0], [1, 0, 0]]))).toEqual([1, 0, 0]));
  it("is the estimate itself for one person", () => expectClose(neymanLinear(crowdOf([[0.62, 0.28, 0.1]])), [0.62, 0.28, 0.1]));
  it("is null for nobody", () => expect(neymanLinear(crowdOf([]))).toBeNull());
});

describe("neymanLinearSteps(crowd)", () => {
  it("takes the linear pool, pushes it, and finds the nearest distribution", () => {
    const steps = neymanLinearSteps(crowdOf([[1, 0], [0.9, 0.1]]));
    expect(steps.map(({ id }) => id)).toEqual(["linear", "pushed", "pool"]);
    expectClose(steps.flatMap(({ values }) => values), [0.95, 0.05, 0.5 + d * 0.45, 0.5 - d * 0.45, 1, 0]);
  });
  it("is empty for nobody", () => expect(neymanLinearSteps(crowdOf([]))).toEqual([]));
});
