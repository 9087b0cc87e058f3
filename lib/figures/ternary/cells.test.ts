import fc from "fast-check";
import { expect, it } from "vitest";
import { largestRemainder } from "@/lib/core/largest-remainder";
import { CELLS_ALONG, cellsOf } from "./cells";

it("cellsOf puts everybody into the cell that the largest remainder gives", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const weights = [low, high - low, 1000 - high];
      const expected = largestRemainder(weights.map((weight) => weight / 1000), CELLS_ALONG).map((steps) => steps * 50);
      expect(cellsOf({ people: [{ weights, simulated: false, team: null, mine: false }] })).toEqual([{ weights: expected, count: 1 }]);
    }),
    { numRuns: 2000 },
  );
});
