import { describe, expect, it } from "vitest";
import { log } from "./log";

const opposed = Object.freeze([[1, 0], [0, 1]]);

describe("log(rows, epsilon)", () => {
  it("has a floor of 0.005, so that nobody vetoes a scenario", () => expect(log([[1, 0]])?.[1]).toBeCloseTo(0.005, 12));
  it("lets a zero veto its scenario without a floor", () => expect(log([[1, 0], [0.5, 0.5]], 0)).toEqual([1, 0]));
  it("is null when every scenario is vetoed", () => expect(log(opposed, 0)).toBeNull());
  it("is even between opposites with a floor", () => expect(log(opposed)).toEqual([0.5, 0.5]));
  it("is null for nobody", () => expect(log([])).toBeNull());
});
