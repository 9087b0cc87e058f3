import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrationSpec } from "./calibration";

const texts = { said: "said", cameTrue: "came true", count: "how many" };
const bin = (from: number, change: Partial<Parameters<typeof calibrationSpec>[0][number]> = {}) => ({
  ...{ from, to: from + 0.1, count: 10, said: from + 0.05, cameTrue: 0.5, low: 0.25, high: 0.75 },
  ...change,
});

describe("calibrationSpec(bins, texts)", () => {
  it("puts a dot on the diagonal where as much came true as was said", () => {
    const { plot, bins } = calibrationSpec([bin(0.2, { said: 0.25, cameTrue: 0.25 })], texts);
    const [dot] = bins.map((one) => one.dot);
    expect(((dot?.x ?? 0) - plot.x0) / (plot.x1 - plot.x0)).toBeCloseTo(0.25, 12);
    expect((plot.y1 - (dot?.y ?? 0)) / (plot.y1 - plot.y0)).toBeCloseTo(0.25, 12);
  });

  it("draws the whisker from the interval's high end down to its low end, around the dot", () => {
    const { plot, bins } = calibrationSpec([bin(0.2)], texts);
    const height = plot.y1 - plot.y0;
    expect(bins[0]?.whisker).toEqual({ y1: plot.y0 + 0.25 * height, y2: plot.y0 + 0.75 * height });
    expect(bins[0]?.dot.y).toBe(plot.y0 + 0.5 * height);
  });

  it("stands each count on the floor below its tenth, as high as its part of the largest", () => {
    const { floorY, bins, plot } = calibrationSpec([bin(0, { count: 40 }), bin(0.9, { count: 10 })], texts);
    const [many, few] = bins.map(({ bar }) => bar);
    expect((few?.height ?? 0) / (many?.height ?? 1)).toBeCloseTo(0.25, 12);
    expect(bins.map(({ bar }) => bar.y + bar.height)).toEqual([floorY, floorY]);
    expect(bins.map(({ count }) => count.text)).toEqual(["40", "10"]);
    expect(many?.x).toBe(plot.x0 + 1);
    expect((few?.x ?? 0) + (few?.width ?? 0)).toBeCloseTo(plot.x1 - 1, 9);
  });

  it("keeps every mark inside the drawing", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const bins = fc.uniqueArray(fc.record({ tenth: fc.nat(9), count: fc.integer({ min: 1, max: 9999 }), said: share, cameTrue: share }), { selector: ({ tenth }) => tenth });
    fc.assert(
      fc.property(bins, (some) => {
        const spec = calibrationSpec(some.map(({ tenth, ...rest }) => bin(tenth / 10, { ...rest, low: 0, high: 1 })), texts);
        for (const { dot, whisker, bar } of spec.bins) {
          expect(Math.min(dot.x, bar.x, dot.y, whisker.y1)).toBeGreaterThanOrEqual(0);
          expect(Math.max(dot.x, bar.x + bar.width)).toBeLessThanOrEqual(spec.width);
          expect(Math.max(dot.y, whisker.y2, bar.y + bar.height)).toBeLessThanOrEqual(spec.height);
        }
      }),
    );
  });

  it("draws axes where nothing was said", () => {
    const { bins, ticks } = calibrationSpec([], texts);
    expect(bins).toEqual([]);
    expect(ticks.map(({ across }) => across.text)).toEqual(["0", "25", "50", "75", "100"]);
  });
});
