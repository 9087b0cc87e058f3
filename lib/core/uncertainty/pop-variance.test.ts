import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COUNTED_ROWS, expectClose, repeated } from "../crowd.fixture";
import { crowdOf } from "../row-crowd";
import { agreesWithVectors } from "../vectors.fixture";
import { popVariance } from "./pop-variance";

describe("popVariance(crowd)", () => {
  agreesWithVectors("popVariance", 4, popVariance);
  it("is the mean squared distance from the mean", () => expectClose(popVariance(crowdOf([[0.8, 0.2], [0.4, 0.6], [0.3, 0.7]])), [0.14 / 3, 0.14 / 3]));
  it("weighs people", () => expectClose(popVariance(crowdOf([[1, 0], [0, 1]], [3, 1])), [0.1875, 0.1875]));
  it("loses no digits when people are nearly alike", () =>
    expectClose(popVariance(crowdOf([[0.5 + 1e-9, 0.5 - 1e-9], [0.5 - 1e-9, 0.5 + 1e-9]])), [1e-18, 1e-18], 1e-24));
  it("is null for nobody", () => expect(popVariance(crowdOf([]))).toBeNull());
  it("counts a person of weight 3 three times", () =>
    fc.assert(
      fc.property(COUNTED_ROWS, ({ rows, counts }) => {
        expectClose(popVariance(crowdOf(rows, counts)), popVariance(crowdOf(repeated(rows, counts))));
      }),
    ));
});
