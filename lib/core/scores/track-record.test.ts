import { describe, expect, it } from "vitest";
import { trackRecord } from "./track-record";

describe("trackRecord(forecasts)", () => {
  it("is the mean Brier score, and every probability as a statement of its own", () => {
    const { exercises, meanBrier, bins } = trackRecord([
      { probabilities: [0.75, 0.25], happened: 0 },
      { probabilities: [0.75, 0.2, 0.05], happened: 1 },
    ]);
    expect(exercises).toBe(2);
    expect(meanBrier).toBeCloseTo((0.125 + (0.5625 + 0.64 + 0.0025)) / 2, 12);
    expect(bins.map(({ from, count, said, cameTrue }) => [from, count, said, cameTrue])).toEqual([
      [0, 1, 0.05, 0],
      [0.2, 2, expect.closeTo(0.225, 12), 0.5],
      [0.7, 2, 0.75, 0.5],
    ]);
  });

  it("does not exist without forecasts", () => expect(() => trackRecord([])).toThrow(RangeError));
});
