import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "./wilson-interval";

describe("wilsonInterval(share, trials)", () => {
  it("reaches from nothing to 1 − 1 / (1 + z² / n) where nothing came true", () => {
    const { low, high } = wilsonInterval(0, 10);
    expect(low).toBe(0);
    expect(high).toBeCloseTo(2.705543454095404 / 12.705543454095404, 12);
  });
  it("mirrors that where everything came true", () => {
    const { low, high } = wilsonInterval(1, 10);
    expect(low).toBeCloseTo(10 / 12.705543454095404, 12);
    expect(high).toBe(1);
  });
  it("has both ends where |share − p| = z · √(p (1 − p) / trials)", () =>
    fc.assert(fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, part) => {
      const share = Math.round(part * trials) / trials;
      const { low, high } = wilsonInterval(share, trials);
      for (const end of [low, high]) expect((share - end) ** 2).toBeCloseTo((2.705543454095404 * end * (1 - end)) / trials, 10);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThan(high);
    })));
});
