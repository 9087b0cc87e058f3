import { describe, expect, it } from "vitest";
import { bothEnds } from "./both-ends";

const ends = (values: number[], most = 2) => bothEnds(values, (value) => value, most);

describe("bothEnds(items, valueOf, most)", () => {
  it("takes the outermost of both ends, the outermost first", () => expect(ends([3, 1, 5, 2, 4])).toEqual({ high: [5, 4], low: [1, 2] }));
  it("takes nobody twice", () => {
    expect(ends([7])).toEqual({ high: [7], low: [] });
    expect(ends([1, 2, 3])).toEqual({ high: [3, 2], low: [1] });
    expect(ends([])).toEqual({ high: [], low: [] });
  });
});
