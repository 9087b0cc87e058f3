import { describe, expect, it } from "vitest";
import { brier, uniformBrier } from "./brier";

describe("brier(probabilities, outcome)", () => {
  it("is 0 for certainty that comes true and 2 for certainty that does not", () =>
    expect([brier(Object.freeze([1, 0, 0]), 0), brier([1, 0, 0], 2)]).toEqual([0, 2]));
});

describe("uniformBrier(k)", () => {
  it("is the score of equal shares, whatever happens", () => {
    const equal = [0.25, 0.25, 0.25, 0.25];
    expect(equal.map((_, outcome) => brier(equal, outcome))).toEqual(equal.map(() => uniformBrier(4)));
  });
});
