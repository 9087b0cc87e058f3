import { describe, expect, it } from "vitest";
import { neymanFactor } from "./neyman-factor";

describe("neymanFactor(n)", () => {
  it.each([[1, 1], [2, 2 * (Math.sqrt(7) - 2)], [3, 1.41533936612], [5, 1.52901307261], [10, 1.62495254305], [10_000, 1.73193741681]])(
    "is the published number for %d", (n, factor) => expect(neymanFactor(n)).toBeCloseTo(factor, 10));
  it("stays below √3", () => expect([100, 1e6].every((n) => neymanFactor(n) < Math.sqrt(3))).toBe(true));
});
