import { describe, expect, it } from "vitest";
import { poolsApart } from "./pools-apart";

const pool = (id: string, ...probabilities: number[]) => Object.freeze({ id, probabilities: Object.freeze(probabilities) });

describe("poolsApart(pools)", () => {
  it("finds the largest gap between any two pools, not only to the first", () =>
    expect(poolsApart([pool("linear", 0.5, 0.3, 0.2), pool("log", 0.55, 0.32, 0.13), pool("median", 0.45, 0.33, 0.22)])).toEqual({
      scenario: 0, gap: expect.closeTo(0.1, 12), low: "median", high: "log", moreThanFivePoints: true,
    }));
  it("says on which later scenario the gap is", () =>
    expect(poolsApart([pool("linear", 0.5, 0.3, 0.2), pool("log", 0.54, 0.36, 0.1)])).toMatchObject({ scenario: 2, low: "log", high: "linear" }));
  it("takes the first scenario of equal gaps, and the first of equal pools", () => {
    expect(poolsApart([pool("linear", 0.4, 0.6), pool("log", 0.5, 0.5), pool("median", 0.5, 0.5)])).toMatchObject({ scenario: 0, low: "linear", high: "log" });
    expect(poolsApart([pool("linear", 0.5, 0.5), pool("log", 0.5, 0.5)])).toEqual({ scenario: 0, gap: 0, low: "linear", high: "linear", moreThanFivePoints: false });
  });
  it("warns at more than five points and not at five, although 0.4 − 0.35 is more than 0.05", () => {
    expect(poolsApart([pool("linear", 0.4, 0.6), pool("log", 0.35, 0.65)])?.moreThanFivePoints).toBe(false);
    expect(poolsApart([pool("linear", 0.4, 0.6), pool("log", 0.349, 0.651)])?.moreThanFivePoints).toBe(true);
  });
  it("refuses different numbers of scenarios", () => expect(() => poolsApart([pool("linear", 1, 0), pool("log", 1, 0, 0)])).toThrow(RangeError));
  it("is null for fewer than two pools", () => expect([poolsApart([]), poolsApart([pool("linear", 1, 0)])]).toEqual([null, null]));
});
