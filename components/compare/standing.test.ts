import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standing } from "./standing";

describe("standing(mine, crowd)", () => {
  it("names the scenarios where I lie farthest above and farthest below the crowd", () => {
    expect(standing([575, 310, 115], [520, 320, 160])).toEqual({
      kind: "apart",
      above: { scenario: 0, pointsPermille: 55 },
      below: { scenario: 2, pointsPermille: 45 },
    });
  });

  it("says the same where no scenario differs by a point", () => {
    expect(standing([500, 300, 200], [509, 296, 195])).toEqual({ kind: "same" });
  });

  it("says apart from exactly one point on", () => {
    expect(standing([510, 290, 200], [500, 300, 200])).toMatchObject({ kind: "apart", above: { pointsPermille: 10 } });
  });

  it("says that nobody answered where there is no pool", () => {
    expect(standing([500, 300, 200], null)).toEqual({ kind: "nobody" });
  });

  it("takes the first of equals", () => {
    expect(standing([400, 400, 200], [300, 300, 400])).toMatchObject({ above: { scenario: 0 }, below: { scenario: 2 } });
  });

  it("never names one scenario for both sides, and never a difference below nothing", () => {
    const shares = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 }).map(([a = 0, b = 0]) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      return [low, high - low, 1000 - high];
    });
    fc.assert(
      fc.property(shares, shares, (mine, crowd) => {
        const found = standing(mine, crowd);
        if (found.kind !== "apart") return;
        expect(found.above.scenario).not.toBe(found.below.scenario);
        expect(found.above.pointsPermille).toBeGreaterThan(0);
        expect(found.below.pointsPermille).toBeGreaterThan(0);
      }),
    );
  });
});
