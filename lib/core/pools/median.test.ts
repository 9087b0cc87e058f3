import { describe, expect, it } from "vitest";
import { linearStandsIn, median } from "./median";

describe("median(rows)", () => {
  it("is the middle share of each scenario, scaled to 1", () =>
    expect(median(Object.freeze([[0.6, 0.2, 0.2], [0.2, 0.6, 0.2], [0.2, 0.2, 0.6]]))).toEqual([1 / 3, 1 / 3, 1 / 3]));
  it("does not move when an extreme person becomes more extreme", () =>
    expect(median([[0.5, 0.5], [0.6, 0.4], [1, 0]])).toEqual(median([[0.5, 0.5], [0.6, 0.4], [0.7, 0.3]])));
  it("falls back to the linear pool when every median is 0", () => expect(median([[1, 0, 0], [0, 1, 0], [0, 0, 1]])).toEqual([1 / 3, 1 / 3, 1 / 3]));
  it("is null for nobody", () => expect(median([])).toBeNull());
});

describe("linearStandsIn(rows)", () => {
  it("holds when every median is 0", () => expect(linearStandsIn([[1, 0, 0], [0, 1, 0], [0, 0, 1]])).toBe(true));
  it("does not hold when one is not, nor for nobody", () => expect([linearStandsIn([[1, 0], [0, 1]]), linearStandsIn([])]).toEqual([false, false]));
});
