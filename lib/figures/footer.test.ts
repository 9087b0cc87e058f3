import { describe, expect, it } from "vitest";
import type { Comparison } from "@/lib/contract/comparison";
import { comparisonWith, inputOf } from "./figure-input.fixture";
import { poolsAlike } from "./unmeasured.fixture";
import { methodLine, sourceLine } from "./footer";

const lineFor = (change: Partial<Comparison>, pool: Comparison["query"]["pool"]) => {
  const comparison = comparisonWith();
  return methodLine(inputOf({ comparison: { ...comparison, ...change, query: { ...comparison.query, pool } } }), "dots");
};

describe("methodLine(input, drawn)", () => {
  it("names the pool", () => expect(lineFor({}, "median")).toContain("· median pool"));
  it.each([
    ["log", "log pool with a floor of 0.005"],
    ["trimmed", "mean without the lowest and the highest 10\u202f%"],
    ["logExtremised", "log pool with a floor of 0.001, sharpened by 1.5"],
    ["halfLife", "linear pool, an answer counts half after 7 days"],
  ] as const)("prints the constants of the %s pool", (pool, words) => {
    expect(lineFor({ pools: { ...poolsAlike([0.5, 0.3, 0.2]), halfLife: [0.5, 0.3, 0.2] } }, pool)).toContain(words);
  });
  it("says when the linear pool stands in for the median, and only for the median", () => {
    expect(lineFor({ medianIsLinear: true }, "median")).toContain("linear pool in place of the median (every median is 0)");
    expect(lineFor({ medianIsLinear: true }, "linear")).not.toContain("in place of");
  });
});

describe("sourceLine(input)", () => {
  const { exercise } = inputOf();
  it("names the exercise, and the publication of the voices with the lexicon they are read by", () => {
    expect(sourceLine(inputOf())).toBe("Source: estimates in “Iran–Pakistan, practice”; Sky News Arabia, 19 Jan 2024 (voices, read with ICD 203)");
  });
  it("names the publication of published forecasts, and its licence", () => {
    const dataSource = { text: "Good Judgment Project, year 1", url: "https://example.org/", licence: "CC0-1.0" };
    expect(sourceLine(inputOf({ exercise: { ...exercise, dataSource }, readings: [] }))).toBe("Source: Good Judgment Project, year 1 (CC0-1.0)");
  });
});
