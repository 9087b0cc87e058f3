import { describe, expect, it } from "vitest";
import { cumulativeMedian } from "./cumulative-median";

describe("cumulativeMedian(rows)", () => {
  it("gives all to the middle rung when three people are certain of three rungs", () =>
    expect(cumulativeMedian(Object.freeze([[1, 0, 0], [0, 1, 0], [0, 0, 1]]))).toEqual([0, 1, 0]));
  it("is null for nobody", () => expect(cumulativeMedian([])).toBeNull());
});
