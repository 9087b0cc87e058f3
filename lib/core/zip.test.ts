import { describe, expect, it } from "vitest";
import { zip } from "./zip";

describe("zip(first, second)", () => {
  it("pairs what stands at the same place", () => expect(zip(Object.freeze([1, 2]), Object.freeze(["a", "b"]))).toEqual([[1, "a"], [2, "b"]]));
  it("has no pairs of nothing", () => expect(zip([], [])).toEqual([]));
  it.each([[[1], []], [[1], [1, 2]], [[1, 2], [1]]])("refuses %j with %j", (first, second) =>
    expect(() => zip(first, second)).toThrow(new RangeError(`zip: needs lists of one length, not ${first.length} and ${second.length}`)));
});
