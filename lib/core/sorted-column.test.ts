import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repeated } from "./crowd.fixture";
import { columnOf } from "./sorted-column";

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const meanOf = (numbers: readonly number[]) => total(numbers) / numbers.length;
const rising = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

/** The definitions, word by word, for a list in which everybody stands as often as he counts. */
const naive = {
  quantile(values: readonly number[], p: number): number {
    const sorted = rising(values);
    const position = (sorted.length - 1) * p;
    const [below = NaN, above = below] = sorted.slice(Math.floor(position));
    return below + (above - below) * (position - Math.floor(position));
  },
  trimmedMean(values: readonly number[], share: number): number {
    const g = Math.floor(share * values.length);
    return 2 * g >= values.length ? naive.quantile(values, 0.5) : meanOf(rising(values).slice(g, values.length - g));
  },
  meanGap(values: readonly number[]): number {
    const gaps = values.flatMap((a, first) => values.slice(first + 1).map((b) => Math.abs(a - b)));
    return gaps.length === 0 ? 0 : meanOf(gaps);
  },
  groups: (values: readonly number[]) =>
    rising([...new Set(values)]).map((value) => ({ value, weight: values.filter((other) => other === value).length })),
};

const value = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.nat(1000).map((permille) => permille / 1000));
const COUNTED = fc
  .array(fc.tuple(value, fc.nat(4)), { minLength: 1, maxLength: 15 })
  .filter((people) => people.some(([, count]) => count > 0))
  .map((people) => ({ values: Object.freeze(people.map(([share]) => share)), counts: Object.freeze(people.map(([, count]) => count)) }));
const part = fc.oneof(fc.constantFrom(0, 0.05, 0.25, 0.5, 0.95, 1), fc.double({ min: 0, max: 1, noNaN: true }));

describe("columnOf(values, counts) is the list in which each value stands as often as it counts:", () => {
  const holds = (check: (column: ReturnType<typeof columnOf>, list: readonly number[], p: number) => void) => () =>
    fc.assert(
      fc.property(COUNTED, part, ({ values, counts }, p) => {
        check(columnOf(values, counts), repeated(values, counts), p);
      }),
    );

  it("weight is how many", holds((column, list) => expect(column.weight).toBe(list.length)));
  it("mean()", holds((column, list) => expect(column.mean()).toBeCloseTo(meanOf(list), 12)));
  it("meanSquare()", holds((column, list) => expect(column.meanSquare()).toBeCloseTo(meanOf(list.map((one) => one ** 2)), 12)));
  it("meanOf(transform)", holds((column, list) => expect(column.meanOf(Math.exp)).toBeCloseTo(meanOf(list.map(Math.exp)), 12)));
  it("median()", holds((column, list) => expect(column.median()).toBeCloseTo(naive.quantile(list, 0.5), 14)));
  it("median() is quantile(0.5), to the last bit", holds((column) => expect(column.median()).toBe(column.quantile(0.5))));
  it("quantile(p)", holds((column, list, p) => expect(column.quantile(p)).toBeCloseTo(naive.quantile(list, p), 14)));
  it("trimmedMean(share)", holds((column, list, p) => expect(column.trimmedMean(p)).toBeCloseTo(naive.trimmedMean(list, p), 12)));
  it("meanGap()", holds((column, list) => expect(column.meanGap()).toBeCloseTo(naive.meanGap(list), 12)));
  it("groups()", holds((column, list) => expect(column.groups()).toEqual(naive.groups(list))));
  it("and without counts each stands once", () =>
    fc.assert(
      fc.property(COUNTED, ({ values }) => {
        const [plain, ones] = [columnOf(values), columnOf(values, values.map(() => 1))];
        expect([plain.weight, plain.mean(), plain.median(), plain.groups()]).toEqual([values.length, ones.mean(), ones.median(), ones.groups()]);
      }),
    ));
});

describe("columnOf(values, weights) with broken weights", () => {
  const shares = Object.freeze([0.9, 0.1, 0.3, 0.6]);
  it("weighs the mean", () => expect(columnOf(shares, [0.5, 0.25, 0.25, 0]).mean()).toBeCloseTo(0.55, 12));
  it("takes the midpoint where exactly half of the weight is reached", () => expect(columnOf([1, 2, 4], [0.5, 0.5, 1]).median()).toBe(3));
  it("takes the value where the half is passed", () => expect(columnOf([1, 2, 4], [0.5, 0.5, 0.9]).median()).toBe(2));
  it("sees half of the weight though 0.1 + 0.2 is more than 0.3", () => expect(columnOf([1, 2, 4], [0.1, 0.2, 0.3]).median()).toBe(3));
  it("sees half of the weight though 0.3 + 0.6 is less than 0.9", () => expect(columnOf([1, 2, 4], [0.3, 0.6, 0.9]).median()).toBe(3));
  it("has the median of whole weights in the same proportion", () =>
    fc.assert(
      fc.property(COUNTED, fc.constantFrom(10, 7, 0.3), ({ values, counts }, unit) => {
        expect(columnOf(values, counts.map((count) => count / unit)).median()).toBe(columnOf(values, counts).median());
      }),
    ));
  it("leaves out whole people, not parts, when it trims", () => expect(columnOf([0, 0.5, 1], [0.5, 2, 1.5]).trimmedMean(0.25)).toBe(0.625));
  it("keeps all of a weight that cannot be added up exactly", () => expect(columnOf([1, 1, 1], [0.1, 0.2, 0.7]).trimmedMean(0.1)).toBeCloseTo(1, 15));
  it("has the mean of all where less than one person would be left out", () =>
    fc.assert(
      fc.property(COUNTED, ({ values, counts }) => {
        const column = columnOf(values, counts.map((count) => count / 70));
        expect(column.trimmedMean(0.4)).toBeCloseTo(column.mean(), 12);
      }),
    ));
});

describe("columnOf(values)", () => {
  it("sorts by size, not by spelling, and leaves the values as they were", () => {
    const values = Object.freeze([10, 9, 100]);
    expect([columnOf(values).median(), columnOf(values).quantile(0), values]).toEqual([10, 9, [10, 9, 100]]);
  });
  it("trims down to the median: 2 of 5 people at each end, then 3", () => {
    const column = columnOf([0, 0.1, 0.3, 0.9, 1]);
    expect([column.trimmedMean(0.4), column.trimmedMean(0.6), columnOf([0, 0.2, 0.4, 1]).trimmedMean(0.5)]).toEqual([0.3, 0.3, 0.30000000000000004]);
  });
  it("trims nobody below a whole person", () => expect(columnOf([0, 0, 1, 1]).trimmedMean(0.24)).toBe(0.5));
  it("is apart by nothing for one person, and by the gap for two", () => {
    expect([columnOf([0.4]).meanGap(), columnOf([0.4, 0.1]).meanGap()]).toEqual([0, expect.closeTo(0.3, 12)]);
  });
  it("groups values that differ by rounding alone", () =>
    expect(columnOf([0.1 + 0.2, 0.5, 0.3]).groups()).toEqual([{ value: 0.3, weight: 2 }, { value: 0.5, weight: 1 }]));
  it("keeps values apart that differ by more", () => expect(columnOf([0.3, 0.3 + 1e-11]).groups()).toHaveLength(2));
  it("leaves out values that nobody stands for", () => {
    const column = columnOf([0, 0.2, 0.4, 1], [0, 1, 1, 0]);
    expect(column.groups()).toEqual([{ value: 0.2, weight: 1 }, { value: 0.4, weight: 1 }]);
    expect([column.median(), column.quantile(0), column.quantile(1), column.meanGap()]).toEqual([0.30000000000000004, 0.2, 0.4, 0.2]);
  });
  it("does not count what nobody stands for, not even when it is infinite", () => expect(columnOf([0, 1], [0, 2]).meanOf(Math.log)).toBe(0));
  it("asks each value once and nothing else", () => {
    const asked: unknown[][] = [];
    columnOf([0.5, 0.25]).meanOf((...all) => asked.push(all));
    expect(asked).toEqual([[0.5], [0.25]]);
  });
  it("answers about nobody with NaN, no gap and no groups", () => {
    const nobody = columnOf([]);
    expect([nobody.weight, nobody.meanGap(), nobody.groups()]).toEqual([0, 0, []]);
    expect([nobody.mean(), nobody.meanSquare(), nobody.median(), nobody.quantile(0.5), nobody.trimmedMean(0.1)]).toEqual([NaN, NaN, NaN, NaN, NaN]);
  });
  it.each([[[1]], [[1, 2, 3]], [[1, -1]], [[1, NaN]], [[1, Infinity]]])("refuses the weights %j for two values", (weights) =>
    expect(() => columnOf([0.5, 0.5], weights)).toThrow(new RangeError("weighting: needs one finite weight of at least 0 for each value")));
});
