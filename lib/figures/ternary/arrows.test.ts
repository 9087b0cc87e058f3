import { describe, expect, it } from "vitest";
import { comparisonWith, inputOf } from "../figure-input.fixture";
import { roundArrows } from "./arrows";

const BOX = { x: 0, y: 0, side: 400, rtl: false };
const round = (number: number, linear: number[]) => ({ round: number, n: 5, simulated: 0, linear, mine: null });
const walked = (...rounds: ReturnType<typeof round>[]) => inputOf({ comparison: { ...comparisonWith({}), round: 3 }, facts: { rounds: { rounds, links: [] } } });

describe("roundArrows(input, box)", () => {
  it("leads from each round's pool to the next one's, and keeps the earlier ones as points", () => {
    const { marks, points } = roundArrows(walked(round(1, [0.8, 0.1, 0.1]), round(2, [0.4, 0.4, 0.2]), round(3, [0.1, 0.2, 0.7])), BOX);
    expect(marks.filter(({ mark }) => mark === "line")).toHaveLength(2);
    expect(marks.filter(({ mark }) => mark === "area")).toHaveLength(2);
    expect(points.map(({ value }) => value)).toEqual(["80 · 10 · 10", "40 · 40 · 20"]);
  });

  it("has no arrow to where the pool already was, and nothing for one round", () => {
    const same = roundArrows(walked(round(1, [0.4, 0.4, 0.2]), round(2, [0.4, 0.4, 0.2])), BOX);
    expect(same.marks.filter(({ mark }) => mark === "line")).toEqual([]);
    expect(roundArrows(walked(round(1, [0.4, 0.4, 0.2])), BOX)).toEqual({ marks: [], points: [] });
  });
});
