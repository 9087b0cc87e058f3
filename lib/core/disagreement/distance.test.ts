import { expect, it } from "vitest";
import { distance } from "./distance";

it("distance(p, q) has all four distances, each under its name", () => {
  const { tv, emd, hellinger, kl } = distance(Object.freeze([0.6, 0.3, 0.1]), Object.freeze([0.05, 0.15, 0.8]));
  [[tv, 0.7], [emd, 0.625], [hellinger, 0.576038342832], [kl, 1.49094398987]].forEach(([actual, expected = NaN]) => expect(actual).toBeCloseTo(expected, 10));
  expect(distance([1, 0, 0], [0, 1, 0])).toEqual({ tv: 1, emd: 0.5, hellinger: 1, kl: Infinity });
});
