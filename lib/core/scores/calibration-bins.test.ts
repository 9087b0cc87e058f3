import { describe, expect, it } from "vitest";
import { calibrationBins } from "./calibration-bins";
import { wilsonInterval } from "./wilson-interval";

describe("calibrationBins(statements)", () => {
  it("says of each tenth what was said and how often it came true", () =>
    expect(calibrationBins(Object.freeze([{ said: 0.375, cameTrue: true, count: 1 }, { said: 0.3125, cameTrue: false, count: 3 }]))).toEqual([
      { from: 0.3, to: 0.4, count: 4, said: 0.328125, cameTrue: 0.25, ...wilsonInterval(0.25, 4) },
    ]));
  it("leaves out tenths in which nothing was said; the last one holds certainty", () =>
    expect(calibrationBins([{ said: 1, cameTrue: true, count: 2 }, { said: 0, cameTrue: false, count: 2 }]).map(({ from, to, cameTrue }) => [from, to, cameTrue])).toEqual([[0, 0.1, 0], [0.9, 1, 1]]));
  it("is empty without statements", () => expect(calibrationBins([])).toEqual([]));
});
