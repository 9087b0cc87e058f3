import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { people, rowsOf, SEED7 } from "../people.fixture";
import { sum } from "../sum";
import { peerMetaculus } from "./peer-metaculus";

describe("peerMetaculus(rows, outcome)", () => {
  it("is ±25 for the published example of two people", () => {
    const rows = [[0.3333333333333333, 0.23865819443741948, 0.42800847222924715], [0.3333333333333333, 0.3333333333333333, 0.3333333333333333]];
    const [first, second] = peerMetaculus(rows, 2);
    expect(first).toBeCloseTo(25, 9);
    expect(second).toBeCloseTo(-25, 9);
  });
  it("compares each with the mean of the others", () => {
    const expected = [73.1974728829, 51.9266245902, 91.1817188627, -7.66969818245, -54.9739607951, 63.0461455674, -216.708302926];
    peerMetaculus(SEED7, 0).forEach((score, person) => expect(score).toBeCloseTo(expected[person] ?? NaN, 8));
  });
  it("is 0 for one person alone, even one who gave the outcome nothing", () => expect([peerMetaculus([[0.2, 0.8]], 0), peerMetaculus([[0, 1]], 0)]).toEqual([[0], [0]]));
  it("is nothing for nobody", () => expect(peerMetaculus([], 0)).toEqual([]));
  it("is −Infinity for who alone gave the outcome nothing, Infinity for the others", () =>
    expect(peerMetaculus([[0, 1], [0.5, 0.5], [1, 0]], 0)).toEqual([-Infinity, Infinity, Infinity]));
  it("is null for several who gave the outcome nothing", () => expect(peerMetaculus([[0, 1], [0.5, 0.5], [0, 1]], 0)).toEqual([null, Infinity, null]));
  it("refuses an outcome that is no scenario", () => expect(() => peerMetaculus(SEED7, 3)).toThrow(RangeError));
  it("sums to 0 over everybody", () =>
    fc.assert(fc.property(people, ({ estimates, outcome }) => {
      const scores = peerMetaculus(rowsOf(estimates.filter((weights) => weights[outcome] !== 0)), outcome);
      expect(sum(scores.map(Number))).toBeCloseTo(0, 8);
    })));
});
