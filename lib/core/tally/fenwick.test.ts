import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Fenwick } from "./fenwick";

/** The place of each counted thing in rising order, found by reading the counts one by one. */
const placesOneByOne = (counts: readonly number[]): number[] => counts.flatMap((count, place) => Array.from({ length: count }, () => place));

const placesByRank = (fenwick: Fenwick, total: number): number[] => Array.from({ length: total }, (_, index) => fenwick.select(index + 1));

const countsOf = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 70 });

describe("Fenwick", () => {
  test("select(rank) is the place of the rank-th counted thing", () => {
    const fenwick = new Fenwick(5);
    fenwick.add(1, 2);
    fenwick.add(4, 1);
    expect(placesByRank(fenwick, 3)).toEqual([1, 1, 4]);
  });

  test("select(rank) above the total is the size", () => {
    const fenwick = new Fenwick(5);
    fenwick.add(1, 2);
    expect(fenwick.select(3)).toBe(5);
    expect(new Fenwick(8).select(1)).toBe(8);
    expect(new Fenwick(1001).select(1)).toBe(1001);
  });

  test("add(place, change) takes out what a negative change says", () => {
    const fenwick = new Fenwick(1001);
    fenwick.add(1000, 3);
    fenwick.add(0, 1);
    fenwick.add(1000, -2);
    expect(placesByRank(fenwick, 2)).toEqual([0, 1000]);
    expect(fenwick.select(3)).toBe(1001);
  });

  test("a single place holds everything", () => {
    const fenwick = new Fenwick(1);
    fenwick.add(0, 7);
    expect(placesByRank(fenwick, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test("counts of a thousand million are told apart by one", () => {
    const fenwick = new Fenwick(1001);
    fenwick.add(300, 1_000_000_000);
    fenwick.add(700, 1_000_000_000);
    expect(fenwick.select(1_000_000_000)).toBe(300);
    expect(fenwick.select(1_000_000_001)).toBe(700);
  });

  test("fill(counts) replaces what was counted before", () => {
    const fenwick = new Fenwick(4);
    fenwick.add(0, 9);
    fenwick.fill(Uint32Array.of(0, 1, 0, 2));
    expect(placesByRank(fenwick, 3)).toEqual([1, 3, 3]);
  });

  test("fill(counts), then add, at any size: as if counted one by one", () => {
    fc.assert(
      fc.property(countsOf, fc.nat({ max: 69 }), (counts, chosen) => {
        const place = chosen % counts.length;
        const fenwick = new Fenwick(counts.length);
        fenwick.fill(Uint32Array.from(counts));
        fenwick.add(place, 1);
        const after = counts.with(place, (counts[place] ?? 0) + 1);
        const expected = placesOneByOne(after);
        expect(placesByRank(fenwick, expected.length)).toEqual(expected);
        expect(fenwick.select(expected.length + 1)).toBe(counts.length);
      }),
    );
  });
});
