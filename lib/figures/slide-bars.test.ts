import { describe, expect, it } from "vitest";
import { caseOf, comparisonWith, inputOf } from "./figure-input.fixture";
import type { FigureInput } from "./input";
import { poolBarsSpec } from "./pool-bars";
import { crowdDrawn, slideBarsSpec } from "./slide-bars";
import { labelBox } from "./text-width";

const SIZE = { width: 1152, height: 400 };
const crowdOf = ({ scenarios = 3, people = 24 } = {}) => inputOf({ comparison: comparisonWith({ scenarios, people }), theCase: caseOf({ scenarios }), readings: [] });
const textsOf = (input: FigureInput) => slideBarsSpec(input, SIZE).rows.flatMap(({ name, pool }) => [...name, ...(pool ? [pool.value] : [])]);

describe("slideBarsSpec(input, size)", () => {
  it("sets nothing smaller than 18 px, and no value smaller than 36 px", () => {
    const spec = slideBarsSpec(crowdOf({ people: 24 }), SIZE);
    const sizes = [...textsOf(crowdOf({ people: 24 })), ...spec.axis.ticks.map(({ label }) => label)].map(({ size }) => size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
    expect(Math.min(...spec.rows.map(({ pool }) => pool?.value.size ?? 0))).toBeGreaterThanOrEqual(36);
  });

  it.each([2, 3, 5, 8])("keeps %d scenarios inside the picture, from either side", (scenarios) => {
    for (const direction of ["ltr", "rtl"] as const) {
      const input = { ...crowdOf({ scenarios, people: 30 }), direction };
      const spec = slideBarsSpec(input, SIZE);
      for (const label of textsOf(input)) {
        const { x, width } = labelBox(label);
        expect(x).toBeGreaterThanOrEqual(-1);
        expect(x + width).toBeLessThanOrEqual(SIZE.width + 1);
      }
      const lowest = Math.max(...spec.rows.flatMap(({ dots, pool }) => [...dots.map(({ y }) => y + spec.dotRadius), pool ? pool.bar.y + pool.bar.height : 0]));
      expect(lowest).toBeLessThanOrEqual(spec.axis.y1);
    }
  });

  it("says the same numbers as the figure on the page", () => {
    const input = crowdOf({ people: 24 });
    const values = (rows: readonly { pool: { value: { text: string } } | null }[]) => rows.map(({ pool }) => pool?.value.text);
    expect(values(slideBarsSpec(input, SIZE).rows)).toEqual(values(poolBarsSpec(input, { width: 776 }).rows));
  });

  it("tells whether people stand there as dots, as a curve, or not at all, as in the slide of the projector with three scenarios", () => {
    const drawn = (scenarios: number, people: number, height = 384) => crowdDrawn(slideBarsSpec(crowdOf({ scenarios, people }), { width: 1152, height }));
    expect([drawn(3, 3), drawn(3, 300), drawn(8, 300)]).toEqual(["dots", "density", "nobody"]);
  });
});
