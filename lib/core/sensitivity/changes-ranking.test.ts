import { describe, expect, it } from "vitest";
import { changesRanking } from "./changes-ranking";

describe("changesRanking(before, after)", () => {
  it("notices two scenarios that changed places", () => {
    expect(changesRanking(Object.freeze([0.5, 0.3, 0.2]), Object.freeze([0.5, 0.2, 0.3]))).toBe(true);
    expect(changesRanking([0.2, 0.5, 0.3], [0.4, 0.35, 0.25])).toBe(true);
  });
  it("does not mind other shares in the same order", () => expect(changesRanking([0.5, 0.3, 0.2], [0.9, 0.06, 0.04])).toBe(false));
  it("finds no order in equal shares, before or after, that one could disagree on", () => {
    expect(changesRanking([0.4, 0.4, 0.2], [0.3, 0.5, 0.2])).toBe(false);
    expect(changesRanking([0.3, 0.5, 0.2], [0.4, 0.4, 0.2])).toBe(false);
  });
  it("takes shares for equal that differ by rounding alone", () => expect([changesRanking([0.3, 0.1 + 0.2], [0.7, 0.3]), changesRanking([0.3, 0.7], [0.1 + 0.2, 0.3])]).toEqual([false, false]));
  it("refuses different numbers of scenarios", () => expect(() => changesRanking([1, 0], [1, 0, 0])).toThrow(RangeError));
});
