import { describe, expect, it } from "vitest";
import { quantile } from "./quantile";

describe("quantile(values, p)", () => {
  it("is the smallest at 0, the largest at 1, the usual median at 0.5", () => {
    const values = Object.freeze([4, 1, 3, 2]);
    expect([quantile(values, 0), quantile(values, 0.5), quantile(values, 1)]).toEqual([1, 2.5, 4]);
  });
  it("is the value itself for one value", () => expect(quantile([7], 0.9)).toBe(7));
  it("sorts by size, not by spelling", () => expect(quantile([10, 9, 100], 0)).toBe(9));
  it("refuses no values", () => expect(() => quantile([], 0.5)).toThrow("quantile: needs at least one value"));
});
