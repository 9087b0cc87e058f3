import { describe, expect, it } from "vitest";
import { crowdOf } from "../row-crowd";
import { linearIntervals } from "./linear-intervals";

const RESAMPLING = { seed: 7, resamples: 400 };
const people = (n: number) => Array.from({ length: n }, (_, i) => [(20 + ((i * 37) % 60)) / 100, 1 - (20 + ((i * 37) % 60)) / 100]);

describe("linearIntervals(crowd, resampling)", () => {
  it("is none for fewer than five people", () => {
    expect(linearIntervals(crowdOf(people(4)), RESAMPLING)).toBeNull();
  });

  it("holds the pool, the half inside the most, and is the same for the same people", () => {
    const crowd = crowdOf(people(60));
    const intervals = linearIntervals(crowd, RESAMPLING);
    const mean = crowd.shares[0]?.mean() ?? 0;
    const ends = [intervals?.most.low[0], intervals?.half.low[0], mean, intervals?.half.high[0], intervals?.most.high[0]].map(Number);
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    expect(new Set(ends).size).toBe(5);
    expect(linearIntervals(crowd, RESAMPLING)).toEqual(intervals);
  });

  it("goes on from resampling to the standard error without a jump", () => {
    const [few, many] = [2_000, 2_001].map((n) => linearIntervals(crowdOf(people(n)), RESAMPLING));
    for (const level of ["half", "most"] as const) {
      expect(many?.[level].low[0]).toBeCloseTo(few?.[level].low[0] ?? 0, 2);
      expect(many?.[level].high[0]).toBeCloseTo(few?.[level].high[0] ?? 0, 2);
    }
  });
});
