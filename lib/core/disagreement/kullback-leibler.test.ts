import { expect, it } from "vitest";
import { kullbackLeibler } from "./kullback-leibler";

it("kullbackLeibler(p, q) is how much worse q scores when p is true", () => {
  expect(kullbackLeibler(Object.freeze([0.6, 0.3, 0.1]), Object.freeze([0.05, 0.15, 0.8]))).toBeCloseTo(1.49094398987, 10);
  expect(kullbackLeibler([0.5, 0.5], [0.25, 0.75])).toBeCloseTo(0.5 * Math.log(4 / 3), 12);
});
it("kullbackLeibler is Infinity where q rules out what p does not", () => expect(kullbackLeibler([1, 0, 0], [0, 1, 0])).toBe(Infinity));
it("kullbackLeibler ignores what p rules out, even where q does too", () => expect(kullbackLeibler([1, 0, 0], [0.5, 0.5, 0])).toBeCloseTo(Math.log(2), 12));
it("kullbackLeibler refuses different numbers of scenarios", () => expect(() => kullbackLeibler([1, 0], [1, 0, 0])).toThrow(RangeError));
