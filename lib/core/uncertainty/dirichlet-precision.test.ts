import { describe, expect, it } from "vitest";
import { BINARY, IDENTICAL, ONE_HOT, SEED7, SINGLE, ZEROS } from "../people.fixture";
import { crowdOf } from "../row-crowd";
import { dirichletPrecision } from "./dirichlet-precision";

describe("dirichletPrecision(crowd)", () => {
  it.each([["SEED7", SEED7, 4.51807228916], ["ZEROS", ZEROS, 6.11764705882], ["BINARY", BINARY, 7.4]])("is the published number of %s", (_, rows, expected) =>
    expect(dirichletPrecision(crowdOf(rows))).toBeCloseTo(expected, 10));
  it("is 0 for people certain of different scenarios", () => expect(dirichletPrecision(crowdOf(ONE_HOT))).toBeCloseTo(0, 12));
  it("is Infinity for one person, and for people who say the same", () =>
    expect([SINGLE, IDENTICAL, Array.from({ length: 7 }, () => [0.1, 0.2, 0.7])].map((rows) => dirichletPrecision(crowdOf(rows)))).toEqual([Infinity, Infinity, Infinity]));
  it("is finite when one of two scenarios of three is agreed on", () =>
    expect(dirichletPrecision(crowdOf([[0.5, 0.4, 0.1], [0.5, 0.3, 0.2]]))).toBeCloseTo((0.25 + 0.35 * 0.65 + 0.15 * 0.85) / 0.005 - 1, 9));
  it("is null for nobody", () => expect(dirichletPrecision(crowdOf([]))).toBeNull());
});
