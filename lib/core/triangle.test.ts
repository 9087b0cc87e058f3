import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftFromWeights, emptyDraft, setShare, toggleLock, type Draft } from "./draft";
import { setPoint, setTowards, TRIANGLE_HEIGHT, trianglePoint, weightsAt } from "./triangle";

const triple = fc.tuple(fc.nat(1000), fc.nat(1000)).map(([one, other]) => {
  const [low = 0, high = 0] = [one, other].sort((a, b) => a - b);
  return [low, high - low, 1000 - high];
});
const place = fc.record({ x: fc.double({ min: -1, max: 2, noNaN: true }), y: fc.double({ min: -1, max: 2, noNaN: true }) });
const scenario = fc.nat(2);
const grid = fc.constantFrom(10, 1);

const draftWith = (weights: readonly number[], ...locked: number[]): Draft => Object.freeze(locked.reduce(toggleLock, draftFromWeights(weights)));
const distance = (weights: readonly number[], { x, y }: { x: number; y: number }) => {
  const at = trianglePoint(weights);
  return Math.hypot(at.x - x, at.y - y);
};
const sumOf = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);

describe("trianglePoint(weights)", () => {
  it("puts the first scenario's corner at the start, the second's on top, the third's at the end", () => {
    expect(trianglePoint([1000, 0, 0])).toEqual({ x: 0, y: TRIANGLE_HEIGHT });
    expect(trianglePoint([0, 1000, 0])).toEqual({ x: 0.5, y: 0 });
    expect(trianglePoint([0, 0, 1000])).toEqual({ x: 1, y: TRIANGLE_HEIGHT });
  });
});

describe("weightsAt(point, grid)", () => {
  it("gives all 501,501 estimates back from their places", () => {
    let kept = 0;
    for (let first = 0; first <= 1000; first += 1)
      for (let second = 0; second <= 1000 - first; second += 1) {
        const back = weightsAt(trianglePoint([first, second, 1000 - first - second]), 1);
        if (back[0] === first && back[1] === second && back[2] === 1000 - first - second) kept += 1;
      }
    expect(kept).toBe(501_501);
  });

  it("is always an estimate on the grid", () =>
    fc.assert(
      fc.property(place, grid, (point, step) => {
        const weights = weightsAt(point, step);
        expect(weights.every((weight) => weight >= 0 && weight % step === 0)).toBe(true);
        expect(sumOf(weights)).toBe(1000);
      }),
    ));

  it("is the nearest estimate: no other lies nearer than it by more than half a step, wherever the pointer is", () =>
    fc.assert(
      fc.property(place, triple, (point, other) => {
        expect(distance(weightsAt(point, 1), point)).toBeLessThanOrEqual(distance(other, point) + 0.001);
      }),
    ));

  it("is the corner's scenario alone beyond a corner", () => {
    expect(weightsAt({ x: 0.5, y: -0.4 }, 10)).toEqual([0, 1000, 0]);
    expect(weightsAt({ x: -0.3, y: 1.1 }, 10)).toEqual([1000, 0, 0]);
  });
});

describe("setPoint(base, point, grid)", () => {
  it("sets all three shares at one age, from an empty draft too", () => {
    const draft = setPoint(emptyDraft(3), trianglePoint([603, 278, 119]), 10);
    expect([draft.weightsPermille, draft.set, draft.age]).toEqual([[600, 280, 120], [true, true, true], [1, 1, 1]]);
  });

  it("gives the base back at its own place, off the grid or not", () =>
    fc.assert(
      fc.property(triple, grid, (weights, step) => {
        expect(setPoint(draftWith(weights), trianglePoint(weights), step).weightsPermille).toEqual(weights);
      }),
    ));

  it("slides along the line of one locked share, whatever the place, and loses nothing", () =>
    fc.assert(
      fc.property(triple, scenario, place, grid, (weights, locked, point, step) => {
        const base = draftWith(weights, locked);
        const draft = setPoint(base, point, step);
        expect(draft.weightsPermille[locked]).toBe(weights[locked]);
        expect(draft.weightsPermille.every((weight) => weight >= 0)).toBe(true);
        expect(sumOf(draft.weightsPermille)).toBe(1000);
        expect(draft.age[locked]).toBe(0);
      }),
    ));

  it("goes to the nearest place of the locked share's line", () =>
    fc.assert(
      fc.property(triple, scenario, place, fc.nat(1000), (weights, locked, point, part) => {
        const [one = 0, two = 0] = [0, 1, 2].filter((index) => index !== locked);
        const room = 1000 - (weights[locked] ?? 0);
        const elsewhere = weights.with(one, Math.min(part, room)).with(two, room - Math.min(part, room));
        const slidden = setPoint(draftWith(weights, locked), point, 1).weightsPermille;
        expect(distance(slidden, point)).toBeLessThanOrEqual(distance(elsewhere, point) + 0.001);
      }),
    ));

  it("is frozen by two locks", () => {
    const base = draftWith([500, 300, 200], 0, 2);
    expect(setPoint(base, { x: 0.1, y: 0.1 }, 10)).toBe(base);
  });
});

describe("setTowards(base, index, target)", () => {
  it("keeps the ratio of the two others", () => expect(setTowards(draftWith([500, 300, 200]), 0, 750).weightsPermille).toEqual([750, 150, 100]));

  it("reaches the target, loses nothing, and moves neither of the others the wrong way", () =>
    fc.assert(
      fc.property(triple, scenario, fc.nat(1000), (weights, index, target) => {
        const after = setTowards(draftWith(weights), index, target).weightsPermille;
        expect([after[index], sumOf(after)]).toEqual([target, 1000]);
        const up = target >= (weights[index] ?? 0);
        after.forEach((weight, other) => expect(other === index || (up ? weight <= (weights[other] ?? 0) : weight >= (weights[other] ?? 0))).toBe(true));
      }),
    ));

  it("gives the base back at the start value, and sets all three at one age", () =>
    fc.assert(
      fc.property(triple, scenario, (weights, index) => {
        const draft = setTowards(draftWith(weights), index, weights[index] ?? 0);
        expect([draft.weightsPermille, draft.age]).toEqual([weights, [1, 1, 1]]);
      }),
    ));

  it("leaves a locked share alone and stops where the locks leave no room", () => {
    const locked = draftWith([600, 300, 100], 0);
    expect(setTowards(locked, 1, 900).weightsPermille).toEqual([600, 400, 0]);
    expect(setTowards(locked, 0, 100)).toBe(locked);
    const frozen = draftWith([600, 300, 100], 0, 1);
    expect(setTowards(frozen, 2, 500)).toBe(frozen);
  });

  it("sets the share alone before there is a point", () => {
    const draft = setTowards(emptyDraft(3), 2, 100);
    expect([draft.weightsPermille, draft.set]).toEqual([[0, 0, 100], [false, false, true]]);
    expect(setTowards(setShare(draft, 0, 600), 1, 200).set).toEqual([true, true, true]);
  });
});
