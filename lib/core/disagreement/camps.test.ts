import { describe, expect, it } from "vitest";
import { IDENTICAL, SEED7 } from "../people.fixture";
import { camps } from "./camps";

describe("camps(rows)", () => {
  it("shows both camps with their sizes, mean severities and linear pools", () => {
    const rows = [[0, 0, 1], [1, 0, 0], [0, 0.25, 0.75], [0.5, 0.5, 0]].map((row) => Object.freeze(row));
    const found = camps(Object.freeze(rows));
    expect(found).toEqual({
      eta2: expect.closeTo(169 / 179, 12),
      low: { n: 2, meanSeverity: 0.125, linear: [0.75, 0.25, 0] },
      high: { n: 2, meanSeverity: 0.9375, linear: [0, 0.125, 0.875] },
      split: true,
    });
  });
  it("divides people who are no camps too, and says so", () => {
    const found = camps(SEED7);
    expect([found?.low.n, found?.high.n, found?.split]).toEqual([5, 2, false]);
    expect(found?.eta2).toBeCloseTo(0.778553677932, 11);
    expect(found?.high.linear[2]).toBeCloseTo(0.6, 12);
  });
  it("is null where all expect the same, and for one person or nobody", () => expect([camps(IDENTICAL), camps(SEED7.slice(0, 1)), camps([])]).toEqual([null, null, null]));
  it("is null where different people have the same mean severity", () => expect(camps([[0, 1, 0], [0.5, 0, 0.5]])).toBeNull());
});
