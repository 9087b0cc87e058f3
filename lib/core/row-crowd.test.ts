import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Column, Crowd } from "./crowd";
import { COUNTED_ROWS, expectClose, repeated } from "./crowd.fixture";
import { crowdOf } from "./row-crowd";

const three = Object.freeze([Object.freeze([0.5, 0.3, 0.2]), Object.freeze([0, 1, 0]), Object.freeze([0.1, 0.1, 0.8])]);

const readings = (column: Column): number[] => [
  column.weight, column.mean(), column.meanSquare(), column.meanOf(Math.sqrt), column.median(), column.quantile(0.3), column.trimmedMean(0.2), column.meanGap(),
  ...column.groups().flatMap(({ value, weight }) => [value, weight]),
];

const columnsOf = ({ shares, cuts, severity }: Crowd): readonly Column[] => [...shares, ...cuts, severity];
const meanLogsOf = (crowd: Crowd): number[] => crowd.shares.flatMap((_, scenario) => [0, 0.005].map((epsilon) => crowd.meanLog(scenario, epsilon)));

function expectAlike(actual: Crowd, expected: Crowd): void {
  columnsOf(expected).forEach((column, index) => expectClose(readings(columnsOf(actual)[index] ?? column), readings(column)));
  const [logs, expectedLogs] = [meanLogsOf(actual), meanLogsOf(expected)];
  expectedLogs.forEach((log, index) => expect(logs[index]).toBeCloseTo(log, 12));
}

describe("crowdOf(rows)", () => {
  it("counts people and scenarios", () => expect([crowdOf(three).n, crowdOf(three).k]).toEqual([3, 3]));
  it("has what people gave each scenario as its shares", () =>
    expectClose(crowdOf(three).shares.flatMap((column) => column.groups().map(({ value }) => value)), [0, 0.1, 0.5, 0.1, 0.3, 1, 0, 0.2, 0.8]));
  it("has this rung or a lower one as its cuts, but for the top rung", () =>
    expectClose(crowdOf(three).cuts.flatMap((column) => column.groups().map(({ value }) => value)), [0, 0.1, 0.5, 0.2, 0.8, 1]));
  it("has the mean rung, from 0 to 1, as its severity", () =>
    expectClose(crowdOf(three).severity.groups().map(({ value }) => value), [0.35, 0.5, 0.85]));
  it("does not let rounding carry a cut past 1", () => expect(crowdOf([[0.001, 0.196, 0.687, 0.116, 0]]).cuts.map((column) => column.median())[3]).toBe(1));
  it("is 0 people and 0 scenarios for no rows", () => {
    const nobody = crowdOf([]);
    expect([nobody.n, nobody.k, nobody.shares, nobody.cuts, nobody.severity.weight]).toEqual([0, 0, [], [], 0]);
  });
  it("refuses rows of different lengths", () => expect(() => crowdOf([[0.5, 0.5], [1]])).toThrow(new RangeError("crowdOf: needs rows of one length")));
});

describe("crowdOf(rows, weights)", () => {
  it("counts people, whatever their weight", () => expect(crowdOf(three, [3, 0, 0.5]).n).toBe(3));
  it("has nobody when nobody has any weight", () => expect(crowdOf(three, [0, 0, 0]).n).toBe(0));
  it("refuses a weight too few", () => expect(() => crowdOf(three, [1, 1])).toThrow(RangeError));
  it("says what the rows say when each stands as often as its weight", () =>
    fc.assert(
      fc.property(COUNTED_ROWS, ({ rows, counts }) => {
        expectAlike(crowdOf(rows, counts), crowdOf(repeated(rows, counts)));
      }),
    ));
});

describe("meanLog(scenario, epsilon)", () => {
  it("is the mean of the squeezed shares' logarithms", () =>
    expect(crowdOf(three).meanLog(2, 0.1)).toBeCloseTo((Math.log(0.24) + Math.log(0.1) + Math.log(0.66)) / 3, 14));
  it("keeps the floors apart", () => {
    const crowd = crowdOf(three);
    expect([crowd.meanLog(1, 0.1), crowd.meanLog(1, 0), crowd.meanLog(1, 0.1)]).toEqual([
      expect.closeTo((Math.log(0.31) + Math.log(0.8) + Math.log(0.17)) / 3, 14), expect.closeTo(Math.log(0.03) / 3, 14), crowd.meanLog(1, 0.1),
    ]);
  });
  it("is −Infinity without a floor where somebody gave nothing", () => expect(crowdOf(three).meanLog(0, 0)).toBe(-Infinity));
  it("does not hear who has no weight", () => expect(crowdOf(three, [1, 0, 1]).meanLog(0, 0)).toBeCloseTo((Math.log(0.5) + Math.log(0.1)) / 2, 14));
  it("refuses a scenario that does not exist", () => expect(() => crowdOf(three).meanLog(3, 0)).toThrow(new RangeError("meanLog: there is no scenario 3")));
  it("refuses a floor as high as uniform", () => expect(() => crowdOf(three).meanLog(0, 1 / 3)).toThrow(RangeError));
});

describe("resampled(counts)", () => {
  it("is the crowd of the rows as often as they were drawn", () =>
    fc.assert(
      fc.property(COUNTED_ROWS, ({ rows, counts }) => {
        const drawn = crowdOf(rows).resampled(Float64Array.from(counts));
        expect(drawn.n).toBe(repeated(rows, counts).length);
        expectAlike(drawn, crowdOf(repeated(rows, counts)));
      }),
    ));
  it("leaves each person the weight he has", () =>
    fc.assert(
      fc.property(COUNTED_ROWS, ({ rows, counts }) => {
        const weights = rows.map((_, person) => person + 1);
        const drawn = crowdOf(rows, weights).resampled(Float64Array.from(counts));
        expect(drawn.n).toBe(repeated(rows, counts).length);
        expectAlike(drawn, crowdOf(repeated(rows, counts), repeated(weights, counts)));
      }),
    ));
  it("changes nothing in the crowd it comes from", () => {
    const crowd = crowdOf(three);
    crowd.resampled(Float64Array.of(3, 0, 0));
    expectAlike(crowd, crowdOf(three));
  });
  it("has nobody when those who were drawn have no weight", () => expect(crowdOf(three, [0, 1, 1]).resampled(Float64Array.of(3, 0, 0)).n).toBe(0));
});
