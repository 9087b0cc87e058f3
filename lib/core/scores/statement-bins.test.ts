import { describe, expect, it } from "vitest";
import { statementBins } from "./statement-bins";

const said = (share: number, cameTrue = false, count = 1) => Object.freeze({ said: share, cameTrue, count });

describe("statementBins(statements, bins)", () => {
  it("puts a bound into the bin above it, and certainty into the last", () =>
    expect(statementBins([said(0), said(0.1), said(0.19), said(0.9), said(1)], 10).map(({ index, count }) => [index, count])).toEqual([[0, 1], [1, 2], [9, 2]]));
  it("rises, whatever the order, and leaves out bins that hold nothing", () =>
    expect(statementBins(Object.freeze([said(0.95), said(0.05), said(0.5)]), 4).map(({ index }) => index)).toEqual([0, 2, 3]));
  it("means over people, not over lines", () =>
    expect(statementBins([said(0.25, true, 3), said(0.5, false, 1)], 1)).toEqual([
      { index: 0, statements: [said(0.25, true, 3), said(0.5, false, 1)], count: 4, said: 0.3125, cameTrue: 0.75 },
    ]));
  it("has no bins without statements", () => expect(statementBins([], 10)).toEqual([]));
});
