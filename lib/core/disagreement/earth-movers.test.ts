import { expect, it } from "vitest";
import { earthMovers } from "./earth-movers";

it("earthMovers(p, q) is probability times the way it moves on a ladder 1 long", () => {
  expect(earthMovers(Object.freeze([0.6, 0.3, 0.1]), Object.freeze([0.05, 0.15, 0.8]))).toBeCloseTo(0.625, 12);
  expect([earthMovers([1, 0, 0], [0, 1, 0]), earthMovers([1, 0, 0], [0, 0, 1]), earthMovers([0, 0, 1], [1, 0, 0])]).toEqual([0.5, 1, 1]);
});
it("earthMovers lets moves in opposite directions not cancel", () => expect(earthMovers([0, 1, 1, 0], [1, 0, 0, 1])).toBeCloseTo(2 / 3, 12));
it("earthMovers refuses different numbers of rungs", () => expect(() => earthMovers([1, 0], [1, 0, 0])).toThrow(RangeError));
