import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion, setOne, shareRange, type Shares } from "./distribution";
import { sum } from "./sum";

const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 });

/** All set and unlocked unless said otherwise. */
const shares = (weightsPermille: number[], parts: Partial<Shares> = {}): Shares => ({
  weightsPermille: Object.freeze(weightsPermille),
  set: weightsPermille.map(() => true),
  age: weightsPermille.map((_, index) => index + 1),
  lock: weightsPermille.map(() => false),
  ...parts,
});

describe("apportion(pool, weights)", () => {
  it("deals by Sainte-Laguë: largest weight / (held + ½)", () => expect(apportion(7, Object.freeze([53, 24, 23]))).toEqual([3, 2, 2]));
  it("gives a unit to every positive weight first", () => expect(apportion(4, [1000, 1, 1, 0])).toEqual([2, 1, 1, 0]));
  it("gives the larger weight the unit that all want", () => expect(apportion(1, [1, 3, 3])).toEqual([0, 1, 0]));
  it("breaks ties by the larger weight", () => expect(apportion(4, [3, 5])).toEqual([1, 3]));
  it("breaks ties of equal weights by the lower index", () => expect(apportion(3, [5, 5])).toEqual([2, 1]));
  it("counts all-zero weights as equal", () => expect(apportion(1000, [0, 0, 0])).toEqual([334, 333, 333]));
  it("deals nothing to nobody", () => expect(apportion(7, [])).toEqual([]));

  it("deals exactly the pool, and nothing to a zero beside positive weights", () =>
    fc.assert(
      fc.property(fc.nat(1000), weights, (pool, of) => {
        const dealt = apportion(pool, Object.freeze(of));
        expect(sum(dealt)).toBe(pool);
        if (sum(of) > 0) expect(of.every((weight, index) => weight > 0 || dealt[index] === 0)).toBe(true);
      }),
    ));

  it("returns the weights for a pool of their sum", () =>
    fc.assert(
      fc.property(weights, (of) => {
        expect(apportion(sum(of), of)).toEqual(of);
      }),
    ));

  it("makes no share smaller when the pool grows", () =>
    fc.assert(
      fc.property(fc.nat(1000), weights, (pool, of) => {
        const smaller = apportion(pool, of);
        apportion(pool + 1, of).forEach((dealt, index) => expect(dealt).toBeGreaterThanOrEqual(smaller[index] ?? NaN));
      }),
    ));
});

describe("shareRange(shares, index)", () => {
  it("reaches from 0 to all that is not locked", () =>
    expect(shareRange(shares([500, 300, 200], { lock: [false, true, false] }), 0)).toEqual({ min: 0, max: 700 }));
  it("counts what is left", () =>
    expect(shareRange(shares([300, 0, 0], { set: [true, false, false] }), 1)).toEqual({ min: 0, max: 1000 }));
  it("is a point when all others are locked", () =>
    expect(shareRange(shares([500, 300, 200], { lock: [false, true, true] }), 0)).toEqual({ min: 500, max: 500 }));
  it("is a point when the share itself is locked", () =>
    expect(shareRange(shares([500, 300, 200], { lock: [true, false, false] }), 0)).toEqual({ min: 500, max: 500 }));
});

describe("setOne(base, index, target)", () => {
  const moved = (base: Shares, index: number, target: number) => setOne(base, index, target).weightsPermille;

  it("takes from what is left before it takes from anybody", () =>
    expect(moved(shares([300, 0, 0, 0], { set: [true, false, false, false] }), 1, 600)).toEqual([300, 600, 0, 0]));

  it("takes what is left and then from the oldest", () =>
    expect(moved(shares([300, 500, 0, 0], { set: [true, true, false, false] }), 2, 400)).toEqual([100, 500, 400, 0]));

  it("takes from untouched shares (age 0) before any that a person set", () =>
    expect([650, 750].map((target) => moved(shares([400, 300, 300], { age: [2, 1, 0] }), 0, target))).toEqual([[650, 300, 50], [750, 250, 0]]));

  it("leaves 0.1 % to what a person set until nothing else can give", () => {
    const base = shares([400, 300, 300], { age: [3, 1, 2] });
    expect(moved(base, 0, 800)).toEqual([800, 1, 199]);
    expect(moved(base, 0, 998)).toEqual([998, 1, 1]);
    expect(moved(base, 0, 999)).toEqual([999, 0, 1]);
  });

  it("lets shares of one age pay in proportion", () =>
    expect(moved(shares([400, 400, 200], { age: [2, 1, 1] }), 0, 700)).toEqual([700, 200, 100]));

  it("gives back to what is left while another is unset", () =>
    expect(moved(shares([600, 200, 0, 0], { set: [true, true, false, false] }), 0, 100)).toEqual([100, 200, 0, 0]));

  it("gives all to the oldest group when complete", () =>
    expect(moved(shares([500, 300, 200], { age: [3, 2, 1] }), 0, 100)).toEqual([100, 300, 600]));

  it("lets the one that remains take the rest, with age 0", () => {
    const base = shares([600, 0, 0], { set: [true, false, false], age: [1, 0, 0] });
    expect(setOne(base, 1, 300)).toEqual({ ...base, weightsPermille: [600, 300, 100], set: [true, true, true], age: [1, 0, 0] });
  });

  it("moves nothing for a locked share", () => {
    const base = shares([500, 300, 200], { lock: [true, false, false] });
    expect(setOne(base, 0, 900)).toBe(base);
  });
});
