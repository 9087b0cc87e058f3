import { describe, expect, it } from "vitest";
import { betaKernel } from "./beta-kernel";

/** x^a (1 − x)^b (a + b − 1)! / ((a − 1)! (b − 1)!) for whole a and b. */
function factorials(x: number, a: number, b: number): number {
  let beta = 1;
  for (let part = 1; part < b; part += 1) beta *= (a + part) / part;
  return x ** a * (1 - x) ** b * beta * a;
}

describe("betaKernel(x, a, b)", () => {
  it.each([[0.3, 1, 1], [0.3, 2, 3], [0.9, 14, 2], [0.2, 5, 15], [0.5, 16, 16], [0.97, 40, 3], [0.02, 1, 60]])("at %d for the whole numbers %d and %d is made of factorials", (x, a, b) =>
    expect(betaKernel(x, a, b) / factorials(x, a, b)).toBeCloseTo(1, 13));
  it("is √(x (1 − x)) / π for a = b = 1/2", () => expect(betaKernel(0.2, 0.5, 0.5)).toBeCloseTo(0.4 / Math.PI, 14));
  it("is 0 at both ends", () => expect([betaKernel(0, 2, 3), betaKernel(1, 2, 3)]).toEqual([0, 0]));
  it("keeps its digits for millions: the normal distribution's height, less 1 / 8a", () => {
    const a = 1e6;
    expect(betaKernel(0.5, a, a) / (Math.sqrt(a / Math.PI) / 2)).toBeCloseTo(1 - 1 / (8 * a), 12);
  });
});
