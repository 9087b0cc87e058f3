import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownSlices } from "./shown-slices";

const sumWhere = (sizes: readonly number[], wanted: (i: number) => boolean) => sizes.reduce((sum, size, i) => sum + (wanted(i) ? size : 0), 0);

describe("shownSlices(sizes, k)", () => {
  it.each<[string, number[], number, boolean[]]>([
    ["all are large enough", [5, 6, 9], 5, [true, true, true]],
    ["one is too small: the smallest other goes with it, or the remainder would give it away", [6, 3, 5], 5, [true, false, false]],
    ["two small ones are together enough", [4, 3, 9], 5, [false, false, true]],
    ["the whole is too small: nothing", [2, 1], 5, [false, false]],
    ["an empty team is nobody's secret", [0, 7], 5, [true, true]],
    ["k = 1 hides nothing", [1, 1, 0], 1, [true, true, true]],
    ["no slices", [], 5, []],
  ])("%s", (_what, sizes, k, shown) => expect(shownSlices(sizes, k)).toEqual(shown));

  const slices = fc.tuple(fc.array(fc.nat({ max: 12 }), { maxLength: 8 }), fc.integer({ min: 1, max: 10 }));

  it("shows no slice below k, and leaves no remainder below k", () => {
    fc.assert(
      fc.property(slices, ([sizes, k]) => {
        const shown = shownSlices(sizes, k);
        const hidden = sumWhere(sizes, (i) => !shown[i]);
        const whole = sumWhere(sizes, () => true);
        expect(sizes.every((size, i) => !shown[i] || size === 0 || size >= k)).toBe(true);
        expect(hidden === 0 || hidden >= k || hidden === whole).toBe(true);
      }),
    );
  });

  it("hides no more than it must: without the last one that joined, the remainder would be too small", () => {
    fc.assert(
      fc.property(slices, ([sizes, k]) => {
        const shown = shownSlices(sizes, k);
        const tooSmall = sumWhere(sizes, (i) => (sizes[i] ?? 0) < k);
        const joined = sizes.filter((size, i) => !shown[i] && size >= k);
        expect(joined.length).toBeLessThanOrEqual(tooSmall > 0 && tooSmall < k ? 1 : 0);
      }),
    );
  });
});
