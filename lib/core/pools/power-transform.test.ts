import { describe, expect, it } from "vitest";
import { expectClose } from "../crowd.fixture";
import { crowdOf } from "../row-crowd";
import { inputAgreesWithVectors } from "../vectors.fixture";
import { powerOfLinear, powerOfLinearSteps, powerTransform } from "./power-transform";

const two = crowdOf([[0.5, 0.4, 0.1], [0.5, 0.2, 0.3]]);

describe("powerTransform(probabilities, a)", () => {
  inputAgreesWithVectors("powerTransform", 4, ({ p, a }) => powerTransform(Object.freeze(p), a));
  it("raises and scales: 5, 3, 2 become 25, 9, 4", () => expectClose(powerTransform([0.5, 0.3, 0.2], 2), [25 / 38, 9 / 38, 4 / 38]));
  it("flattens for a below 1", () => expectClose(powerTransform([0.8, 0.2], 0.5), [2 / 3, 1 / 3]));
  it("leaves uniform and certainty as they are", () => {
    expect(powerTransform([0.25, 0.25, 0.25, 0.25], 3)).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(powerTransform([0, 1, 0], 3)).toEqual([0, 1, 0]);
  });
  it("is defined for powers too large to take", () => expectClose(powerTransform([0.4, 0.4, 0.2], 5000), [0.5, 0.5, 0]));
  it("is null for no probabilities", () => expect(powerTransform([], 2)).toBeNull());
});

describe("powerOfLinear(crowd, a)", () => {
  it("sharpens the linear pool", () => expectClose(powerOfLinear(two, 2), [25 / 38, 9 / 38, 4 / 38]));
  it("is null for nobody", () => expect(powerOfLinear(crowdOf([]), 2)).toBeNull());
});

describe("powerOfLinearSteps(crowd, a)", () => {
  it("takes the linear pool, sets it against the likeliest scenario, scales", () => {
    const steps = powerOfLinearSteps(two, 2);
    expect(steps.map(({ id }) => id)).toEqual(["linear", "relative", "pool"]);
    expectClose(steps.slice(0, 2).flatMap(({ values }) => values), [0.5, 0.3, 0.2, 1, 0.36, 0.16]);
  });
  it("is empty for nobody", () => expect(powerOfLinearSteps(crowdOf([]), 2)).toEqual([]));
});
