import { describe, expect, it } from "vitest";
import { rps } from "./rps";

describe("rps(probabilities, outcome)", () => {
  it.each([[[0.8, 0.1, 0.1], 0, 0.05], [[0.4, 0.4, 0.2], 1, 0.2]])("of %j and rung %d is %d, as published with scoringutils", (p, outcome, expected) =>
    expect(rps(Object.freeze(p), outcome)).toBeCloseTo(expected, 12));
  it("forgives a miss by one rung more than one by two", () => expect([rps([1, 0, 0], 0), rps([1, 0, 0], 1), rps([1, 0, 0], 2)]).toEqual([0, 1, 2]));
  it("counts the squared probability on the wrong side of each cut", () => expect(rps([0.02, 0.08, 0.6, 0.25, 0.05], 3)).toBeCloseTo(0.02 ** 2 + 0.1 ** 2 + 0.7 ** 2 + 0.05 ** 2, 12));
});
