import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partOf } from "./part-of";

describe("partOf(mass, answer)", () => {
  it.each([
    [400, 1, 4, 100],
    [401, 1, 2, 201],
    [1, 499, 1000, 0],
    [1000, 1, 7, 143],
    [0, 1, 2, 0],
    [7, 1, 1, 7],
    [1000, 999_999_999_999, 1_000_000_000_000, 1000],
  ])("of %i with %i/%i is %i, half up", (mass, num, den, part) => expect(partOf(mass, { num, den })).toBe(part));

  it("is the exact quotient rounded, whatever the fraction", () => {
    const input = fc.integer({ min: 1, max: 1_000_000_000_000 }).chain((den) => fc.tuple(fc.nat(1000), fc.nat(den), fc.constant(den)));
    fc.assert(fc.property(input, ([mass, num, den]) => {
      const exact = (2n * BigInt(mass) * BigInt(num) + BigInt(den)) / (2n * BigInt(den));
      expect(partOf(mass, { num, den })).toBe(Number(exact));
    }));
  });
});
