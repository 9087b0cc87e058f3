import { describe, expect, it, vi } from "vitest";
import { brier } from "./brier";
import { dailyCarryForward } from "./daily-carry-forward";
import { log } from "./log";

const forecasts = Object.freeze([{ at: 3, probabilities: [0.3, 0.5, 0.2] }, { at: 6, probabilities: [0.6, 0.3, 0.1] }, { at: 9, probabilities: [0.7, 0.25, 0.05] }]);

describe("dailyCarryForward(forecasts, question, score)", () => {
  it("scores each day on the last forecast on or before it and skips the days before the first", () => {
    const { mean, daysScored, coverage } = dailyCarryForward(forecasts, { days: 10, outcome: 0 }, brier);
    expect(mean).toBeCloseTo((3 * 0.78 + 3 * 0.26 + 2 * 0.155) / 8, 12);
    expect([daysScored, coverage]).toEqual([8, 0.8]);
  });
  it("scores the last day on a forecast of that day", () => {
    expect(dailyCarryForward([{ at: 10, probabilities: [1, 0] }], { days: 10, outcome: 1 }, brier)).toEqual({ mean: 2, daysScored: 1, coverage: 0.1 });
    expect(dailyCarryForward([{ at: 11, probabilities: [1, 0] }], { days: 10, outcome: 1 }, brier).daysScored).toBe(0);
  });
  it("carries what was given before the first day into it", () => expect(dailyCarryForward([{ at: -2, probabilities: [1, 0] }], { days: 4, outcome: 0 }, brier)).toEqual({ mean: 0, daysScored: 4, coverage: 1 }));
  it("has no mean and covers nothing without forecasts", () => expect(dailyCarryForward([], { days: 10, outcome: 0 }, brier)).toEqual({ mean: null, daysScored: 0, coverage: 0 }));
  it("is infinite as soon as one day's score is", () =>
    expect(dailyCarryForward([{ at: 1, probabilities: [0, 1] }, { at: 2, probabilities: [0.5, 0.5] }], { days: 5, outcome: 0 }, log).mean).toBe(Infinity));
  it("does not score a forecast that was replaced on the same day", () => {
    const score = vi.fn(brier);
    dailyCarryForward([{ at: 2, probabilities: [0, 1] }, { at: 2, probabilities: [1, 0] }], { days: 5, outcome: 0 }, score);
    expect(score.mock.calls).toEqual([[[1, 0], 0]]);
  });
});
