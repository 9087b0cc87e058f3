import { describe, expect, it } from "vitest";
import type { Comparison } from "@/lib/contract/comparison";
import { comparisonWith, inputOf } from "./figure-input.fixture";
import { methodLine } from "./footer";

const lineFor = (change: Partial<Comparison>, pool: Comparison["query"]["pool"]) => {
  const comparison = comparisonWith();
  return methodLine(inputOf({ comparison: { ...comparison, ...change, query: { ...comparison.query, pool } } }), false);
};

describe("methodLine(input, density)", () => {
  it("names the pool", () => expect(lineFor({}, "median")).toContain("· median pool"));
  it("prints the floor under the logarithms", () => expect(lineFor({}, "log")).toContain("log pool with a floor of 0.005"));
  it("says when the linear pool stands in for the median, and only for the median", () => {
    expect(lineFor({ medianIsLinear: true }, "median")).toContain("linear pool in place of the median (every median is 0)");
    expect(lineFor({ medianIsLinear: true }, "linear")).not.toContain("in place of");
  });
});
