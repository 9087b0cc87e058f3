import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IDENTICAL, ONE_HOT, people, rowsOf, SEED7 } from "../people.fixture";
import { roundStability } from "./round-stability";

const SECOND = Object.freeze([[0.58, 0.32, 0.1], [0.52, 0.34, 0.14], [0.62, 0.29, 0.09], [0.38, 0.44, 0.18], [0.3, 0.42, 0.28], [0.55, 0.35, 0.1], [0.15, 0.25, 0.6]]);

describe("roundStability(before, after, threshold)", () => {
  it("measures the reference example", () => {
    const { meanMoveTv, shareChanged, poolMoveTv, dispersionRatio, shareMovedTowardPool, sdRatio } = roundStability(SEED7, SECOND, 0.01);
    expect(meanMoveTv).toBeCloseTo(0.0742857142857, 12);
    expect(shareChanged).toBe(6 / 7);
    expect(poolMoveTv).toBeCloseTo(0.0442857142857, 12);
    expect(dispersionRatio).toBeCloseTo(0.50348942348, 10);
    expect(shareMovedTowardPool).toBe(5 / 7);
    [0.729964359225, 0.607010328134, 0.690618791173].forEach((ratio, scenario) => expect(sdRatio[scenario]).toBeCloseTo(ratio, 10));
  });
  it("counts a move as a change when it is more than the threshold, not when it is just that", () => {
    expect(roundStability(SEED7, SECOND, 0.02).shareChanged).toBe(4 / 7);
    expect(roundStability(SEED7, SECOND, 0.0199).shareChanged).toBe(6 / 7);
    expect(roundStability(SEED7, SECOND, 0).shareChanged).toBe(6 / 7);
  });
  it("finds nobody moved when nobody did, and no reason to count that as herding", () =>
    expect(roundStability(SEED7, SEED7, 0)).toEqual({ meanMoveTv: 0, shareChanged: 0, poolMoveTv: 0, dispersionRatio: 1, shareMovedTowardPool: 0, sdRatio: [1, 1, 1] }));
  it("has a ratio of 0 when people came to say the same", () => {
    const { dispersionRatio, sdRatio, shareMovedTowardPool } = roundStability(ONE_HOT, ONE_HOT.map(() => [0.25, 0.5, 0.25]), 0.01);
    expect(dispersionRatio).toBeCloseTo(0, 12);
    sdRatio.forEach((ratio) => expect(ratio).toBeCloseTo(0, 12));
    expect(shareMovedTowardPool).toBe(1);
  });
  it("has no ratios to a round in which nobody differed, of one person either", () => {
    const { dispersionRatio, sdRatio, shareMovedTowardPool } = roundStability(IDENTICAL, SEED7.slice(0, 4), 0.01);
    expect([dispersionRatio, sdRatio, shareMovedTowardPool]).toEqual([null, [null, null, null], 0]);
    expect(roundStability([[1, 0]], [[0, 1]], 0.5)).toEqual({ meanMoveTv: 1, shareChanged: 1, poolMoveTv: 1, dispersionRatio: null, shareMovedTowardPool: 0, sdRatio: [null, null] });
  });
  it("refuses nobody, and rounds that do not match", () => {
    expect(() => roundStability([], [], 0.01)).toThrow(new RangeError("roundStability: needs at least one person"));
    expect(() => roundStability(SEED7, SEED7.slice(1), 0.01)).toThrow(RangeError);
    expect(() => roundStability([[1, 0]], [[1, 0, 0]], 0.01)).toThrow(RangeError);
  });
  it("never moves the pool more than people moved on average", () =>
    fc.assert(fc.property(people, ({ estimates }) => {
      const rows = rowsOf(estimates);
      const { meanMoveTv, poolMoveTv } = roundStability(rows, rows.toReversed(), 0);
      expect(poolMoveTv).toBeLessThanOrEqual(meanMoveTv + 1e-12);
      expect(poolMoveTv).toBeCloseTo(0, 12);
    })));
});
