import { describe, expect, it } from "vitest";
import { squeeze } from "./squeeze";

describe("squeeze(k, epsilon)", () => {
  it("lifts 0 to epsilon, lowers 1 by the others' share of it, and leaves uniform where it is", () => {
    const squeezed = squeeze(4, 0.01);
    expect([squeezed(0), squeezed(1), squeezed(0.25)]).toEqual([0.01, 0.97, 0.25]);
  });
  it("keeps the sum", () => expect([0.7, 0.3, 0].map(squeeze(3, 0.005)).reduce((sum, share) => sum + share)).toBeCloseTo(1, 14));
  it("changes nothing at 0", () => expect([0, 0.3, 1].map(squeeze(3, 0))).toEqual([0, 0.3, 1]));
  it.each([[4, 0.25], [3, 0.4], [3, -0.001], [3, NaN]])("refuses %d scenarios with a floor of %d", (k, epsilon) =>
    expect(() => squeeze(k, epsilon)).toThrow(new RangeError("squeeze: epsilon must be at least 0 and k · epsilon below 1")));
  it("takes a floor just below uniform", () => expect(squeeze(4, 0.2499)(0)).toBe(0.2499));
});
