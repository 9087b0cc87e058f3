import { describe, expect, test } from "vitest";
import { CountedColumn } from "./counted-column";

/** People at these places of the grid 0, 1 / top, …, 1. */
function columnOf(top: number, places: readonly number[]): CountedColumn {
  const column = new CountedColumn(new Uint32Array(top + 1));
  places.forEach((place) => column.add(place, 1));
  return column;
}

const TEN = [0, 1, 1, 2, 3, 3, 3, 7, 9, 10];
const ten = () => columnOf(10, TEN);

describe("CountedColumn", () => {
  test("weight is the number of people", () => {
    expect(ten().weight).toBe(10);
    expect(columnOf(10, []).weight).toBe(0);
  });

  test("countAt(place) is how many stand there, 0 outside the grid", () => {
    expect([0, 1, 3, 4, 11, -1].map((place) => ten().countAt(place))).toEqual([1, 2, 3, 0, 0, 0]);
  });

  test("mean() and meanSquare() are of values, not of places", () => {
    expect(ten().mean()).toBe(0.39);
    expect(ten().meanSquare()).toBe(0.263);
  });

  test("meanOf(transform) calls once a distinct value", () => {
    const called: number[] = [];
    const mean = ten().meanOf((value) => {
      called.push(value);
      return value * 100;
    });
    expect(mean).toBeCloseTo(39, 12);
    expect(called).toEqual([0, 0.1, 0.2, 0.3, 0.7, 0.9, 1]);
  });

  test("meanOf(Math.log) is -Infinity where somebody gave 0, and finite where nobody did", () => {
    expect(ten().meanOf(Math.log)).toBe(-Infinity);
    expect(columnOf(10, [5, 10]).meanOf(Math.log)).toBeCloseTo(Math.log(0.5) / 2, 15);
  });

  test("median() is the middle one, or the midpoint of the middle two", () => {
    expect(columnOf(10, [2, 9, 3]).median()).toBe(0.3);
    expect(columnOf(10, [2, 9, 3, 4]).median()).toBe((0.3 + 0.4) / 2);
    expect(columnOf(10, [8]).median()).toBe(0.8);
  });

  test("quantile(p) uses the type-7 rule", () => {
    const four = columnOf(10, [1, 2, 4, 8]);
    expect([0, 1 / 3, 0.5, 1].map((p) => four.quantile(p))).toEqual([0.1, 0.2, 0.2 * 0.5 + 0.4 * 0.5, 0.8]);
    expect(four.quantile(0.75)).toBe(0.4 * 0.75 + 0.8 * 0.25);
  });

  test("trimmedMean(share) leaves floor(share · n) at both ends", () => {
    const column = ten();
    expect(column.trimmedMean(0.1)).toBeCloseTo(0.3625, 15);
    expect(column.trimmedMean(0.19)).toBe(column.trimmedMean(0.1));
    expect(column.trimmedMean(0.2)).toBeCloseTo(1.9 / 6, 15);
    expect(column.trimmedMean(0)).toBe(column.mean());
  });

  test("trimmedMean(share) is the median where nobody is left", () => {
    expect(ten().trimmedMean(0.5)).toBe(0.3);
    expect(columnOf(10, [1, 2, 9]).trimmedMean(0.9)).toBe(0.2);
    expect(columnOf(10, [1, 4, 9]).trimmedMean(0.34)).toBe(0.4);
  });

  test("meanGap() is the mean distance of two different people", () => {
    expect(columnOf(10, [1, 4, 9]).meanGap()).toBeCloseTo((0.3 + 0.8 + 0.5) / 3, 15);
    expect(columnOf(10, [1, 1]).meanGap()).toBe(0);
    expect(columnOf(10, [0, 10]).meanGap()).toBe(1);
  });

  test("meanGap() is 0 for one person and for nobody", () => {
    expect(columnOf(10, [4]).meanGap()).toBe(0);
    expect(columnOf(10, []).meanGap()).toBe(0);
  });

  test("groups() are the distinct values in rising order with their weights", () => {
    expect(columnOf(10, [10, 0, 10]).groups()).toEqual([
      { value: 0, weight: 1 },
      { value: 1, weight: 2 },
    ]);
    expect(columnOf(10, []).groups()).toEqual([]);
  });

  test("every answer about nobody is NaN", () => {
    const nobody = columnOf(10, []);
    const answers = [nobody.mean(), nobody.meanSquare(), nobody.meanOf((value) => value), nobody.median(), nobody.trimmedMean(0.1)];
    expect([...answers, nobody.quantile(0), nobody.quantile(0.3), nobody.quantile(1)].every(Number.isNaN)).toBe(true);
  });

  test("add(place, -1) leaves no trace", () => {
    const column = columnOf(10, [...TEN, 5, 8]);
    column.add(8, -1);
    column.add(5, -1);
    expect(column).toEqual(columnOf(10, TEN));
  });

  test("settle() derives the same from counts as adding one by one, however often", () => {
    const counts = new Uint32Array(11);
    TEN.forEach((place) => {
      counts[place] = (counts[place] ?? 0) + 1;
    });
    const settled = new CountedColumn(counts);
    settled.settle();
    settled.settle();
    expect(settled).toEqual(ten());
  });

  test("sums and ranks of a hundred million people are exact", () => {
    const column = new CountedColumn(new Uint32Array(7001));
    column.add(7000, 99_999_999);
    column.add(6999, 1);
    expect(column.mean()).toBe((7000 * 99_999_999 + 6999) / 7e11);
    expect(column.quantile(0)).toBe(6999 / 7000);
    expect(column.median()).toBe(1);
    column.add(7000, -99_999_999);
    expect(column.meanSquare()).toBe((6999 * 6999) / 4.9e7);
  });
});
