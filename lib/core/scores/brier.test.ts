import { describe, expect, it } from "vitest";
import { brier, uniformBrier } from "./brier";

describe("brier(probabilities, outcome)", () => {
  it("is 0 for certainty that comes true and 2 for certainty that does not", () =>
    expect([brier(Object.freeze([1, 0, 0]), 0), brier([1, 0, 0], 2)]).toEqual([0, 2]));
  it("is 0.81 for the published example of four options", () => expect(brier([0.15, 0.45, 0.25, 0.15], 2)).toBeCloseTo(0.81, 12));
  it("squares what was said of each scenario", () => expect(brier([0.6, 0.3, 0.1], 0)).toBeCloseTo(0.16 + 0.09 + 0.01, 12));
});

describe("uniformBrier(k)", () => {
  it("is the score of equal shares, whatever happens", () => {
    const equal = [0.25, 0.25, 0.25, 0.25];
    expect(equal.map((_, outcome) => brier(equal, outcome))).toEqual(equal.map(() => uniformBrier(4)));
  });
});
