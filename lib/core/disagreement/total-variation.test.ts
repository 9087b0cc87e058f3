import { expect, it } from "vitest";
import { totalVariation } from "./total-variation";

it("totalVariation(p, q) is the probability that would have to move", () => {
  expect(totalVariation(Object.freeze([0.6, 0.3, 0.1]), Object.freeze([0.05, 0.15, 0.8]))).toBeCloseTo(0.7, 12);
  expect([totalVariation([1, 0], [0, 1]), totalVariation([0.5, 0.5], [0.5, 0.5])]).toEqual([1, 0]);
});
it("totalVariation refuses different numbers of scenarios", () => expect(() => totalVariation([1, 0], [1, 0, 0])).toThrow(RangeError));
