import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { farEndsFirst } from "./far-ends-first";

describe("farEndsFirst(positions)", () => {
  it("takes the lowest, the highest, and goes on towards the middle", () => expect(farEndsFirst([5, 1, 9, 3, 7])).toEqual([1, 2, 3, 4, 0]));
  it("keeps the order of equals", () => expect(farEndsFirst([2, 2, 2])).toEqual([0, 2, 1]));
  it("is empty for nobody", () => expect(farEndsFirst([])).toEqual([]));
  it("names everybody once, and never one nearer to the middle before one farther on the same side", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 30 }), (positions) => {
        const order = farEndsFirst(positions);
        expect([...order].sort((a, b) => a - b)).toEqual(positions.map((_, index) => index));
        const values = order.map((index) => positions[index] ?? 0);
        const [low, high] = [values.filter((_, i) => i % 2 === 0), values.filter((_, i) => i % 2 === 1)];
        expect(low).toEqual([...low].sort((a, b) => a - b));
        expect(high).toEqual([...high].sort((a, b) => b - a));
      }),
    );
  });
});
