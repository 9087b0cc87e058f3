import { describe, expect, it } from "vitest";
import { mulberry32 } from "./prng";

const draw = (seed: number, count: number) => {
  const random = mulberry32(seed);
  return Array.from({ length: count }, random);
};

describe("mulberry32(seed)", () => {
  it("repeats itself for a seed and differs between seeds", () => {
    expect(draw(7, 20)).toEqual(draw(7, 20));
    expect(draw(7, 20)).not.toEqual(draw(8, 20));
  });
  it("stays in [0, 1) and spreads evenly", () => {
    const numbers = draw(1, 10_000);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(numbers.filter((number) => number < 0.25).length / 10_000).toBeCloseTo(0.25, 1);
  });
});
