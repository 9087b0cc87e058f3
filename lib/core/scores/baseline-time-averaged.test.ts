import { describe, expect, it } from "vitest";
import { baselineTimeAveraged } from "./baseline-time-averaged";

const forecasts = Object.freeze([{ at: 3, probabilities: [0.3, 0.5, 0.2] }, { at: 6, probabilities: [0.6, 0.3, 0.1] }, { at: 9, probabilities: [0.7, 0.25, 0.05] }]);

describe("baselineTimeAveraged(forecasts, span, outcome)", () => {
  it("weights each forecast by how long it stood in the horizon", () => {
    const { score, coverage } = baselineTimeAveraged(forecasts, { open: 0, close: 10, horizonEnd: 10 }, 0);
    expect(score).toBeCloseTo(19.9271008985, 9);
    expect(coverage).toBe(0.7);
  });
  it("counts nothing after an early close, but divides by the whole horizon", () =>
    expect(baselineTimeAveraged([{ at: 1, probabilities: [1, 0] }], { open: 0, close: 5, horizonEnd: 16 }, 0)).toEqual({ score: 25, coverage: 0.25 }));
  it("counts an early forecast from the opening", () =>
    expect(baselineTimeAveraged([{ at: 1, probabilities: [1, 0] }], { open: 2, close: 6, horizonEnd: 10 }, 0)).toEqual({ score: 50, coverage: 0.5 }));
  it("is 0 without forecasts, as for equal shares", () => expect(baselineTimeAveraged([], { open: 0, close: 5, horizonEnd: 10 }, 0)).toEqual({ score: 0, coverage: 0 }));
});
