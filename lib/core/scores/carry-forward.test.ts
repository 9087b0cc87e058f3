import { describe, expect, it } from "vitest";
import { carryForward } from "./carry-forward";

const [early, middle, late] = [[0.1, 0.9], [0.2, 0.8], [0.3, 0.7]].map((row) => Object.freeze(row));
const at = (time: number, probabilities = early) => Object.freeze({ at: time, probabilities: probabilities ?? [] });

describe("carryForward(forecasts, from, until)", () => {
  it("lets each forecast stand until the next and the last until the end", () =>
    expect(carryForward([at(2, early), at(5, middle), at(6, late)], 0, 10)).toEqual([
      { probabilities: early, duration: 3 },
      { probabilities: middle, duration: 1 },
      { probabilities: late, duration: 4 },
    ]));
  it("puts forecasts in order of time without touching the list", () =>
    expect(carryForward(Object.freeze([at(5, middle), at(2, early)]), 0, 6).map(({ duration }) => duration)).toEqual([3, 1]));
  it("counts from the beginning what was given before it, and the last of these alone", () =>
    expect(carryForward([at(-5, early), at(-1, middle), at(4, late)], 0, 10)).toEqual([{ probabilities: middle, duration: 4 }, { probabilities: late, duration: 6 }]));
  it("leaves out what was given at the end or after it", () =>
    expect(carryForward([at(3, early), at(10, middle), at(12, late)], 0, 10)).toEqual([{ probabilities: early, duration: 7 }]));
  it("takes the last in the list of several at one time", () => expect(carryForward([at(3, early), at(3, late)], 0, 4)).toEqual([{ probabilities: late, duration: 1 }]));
  it("is empty without forecasts", () => expect(carryForward([], 0, 10)).toEqual([]));
});
