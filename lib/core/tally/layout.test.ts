import { describe, expect, test } from "vitest";
import { weightsPermille } from "../weights-permille";
import { countIn, countRows, layoutOf } from "./layout";

/** The places of a column where somebody stands, with how many. */
const standing = (column: Uint32Array): [number, number][] => [...column.entries()].filter(([, count]) => count > 0);

describe("layoutOf", () => {
  test.each([
    [2, 2 * 1001 + 1001],
    [3, 4 * 1001 + 2001],
    [8, 14 * 1001 + 7001],
  ])("layoutOf(%i) holds %i zeros, shared by the columns", (k, slots) => {
    const { counts, shares, laterCuts, severity } = layoutOf(k);
    expect(counts).toEqual(new Uint32Array(slots));
    expect([...shares, ...laterCuts].map((column) => column.length)).toEqual(Array.from({ length: 2 * k - 2 }, () => 1001));
    expect([shares.length, laterCuts.length, severity.length]).toEqual([k, k - 2, 1000 * (k - 1) + 1]);
    [...shares, ...laterCuts, severity].forEach((column) => column.fill(1));
    expect(counts.every((count) => count === 1)).toBe(true);
  });
});

describe("countRows", () => {
  test("countRows(layout, rows) counts shares, later cuts and Σ (k − 1) · weight", () => {
    const layout = layoutOf(4);
    countRows(layout, [weightsPermille([100, 200, 300, 400]), weightsPermille([100, 0, 0, 900])]);
    expect(layout.shares.map(standing)).toEqual([[[100, 2]], [[0, 1], [200, 1]], [[0, 1], [300, 1]], [[400, 1], [900, 1]]]);
    expect(layout.laterCuts.map(standing)).toEqual([[[100, 1], [300, 1]], [[100, 1], [600, 1]]]);
    expect(standing(layout.severity)).toEqual([[2000, 1], [2700, 1]]);
  });

  test("two scenarios have no later cut, and the top rung alone is the highest severity", () => {
    const layout = layoutOf(2);
    countRows(layout, [weightsPermille([0, 1000])]);
    expect(layout.shares.map(standing)).toEqual([[[0, 1]], [[1000, 1]]]);
    expect(layout.laterCuts).toEqual([]);
    expect(standing(layout.severity)).toEqual([[1000, 1]]);
  });

  test("a row of another number of scenarios is a RangeError", () => {
    expect(() => countRows(layoutOf(2), [weightsPermille([500, 300, 200])])).toThrow(new RangeError("Tally: needs 2 shares, not 3"));
    expect(() => countRows(layoutOf(3), [weightsPermille([500, 500])])).toThrow("needs 3 shares, not 2");
  });
});

test("countIn(counts, slot, people) counts people in, and nobody behind the end", () => {
  const counts = new Uint32Array(2);
  countIn(counts, 1, 3);
  countIn(counts, 1, 4);
  countIn(counts, 2, 1);
  expect([...counts]).toEqual([0, 7]);
});
