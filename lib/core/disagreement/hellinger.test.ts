import { expect, it } from "vitest";
import { hellinger } from "./hellinger";

it("hellinger(p, q) compares square roots", () => {
  expect(hellinger(Object.freeze([0.6, 0.3, 0.1]), Object.freeze([0.05, 0.15, 0.8]))).toBeCloseTo(0.576038342832, 11);
  expect([hellinger([1, 0], [0, 1]), hellinger([0.3, 0.7], [0.3, 0.7])]).toEqual([1, 0]);
});
it("hellinger refuses different numbers of scenarios", () => expect(() => hellinger([1, 0], [1, 0, 0])).toThrow(RangeError));
