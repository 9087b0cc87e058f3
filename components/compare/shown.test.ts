import { describe, expect, it } from "vitest";
import { poolsAlike } from "@/lib/figures/unmeasured.fixture";
import { groupOf, pointsText, poolsOf, shareCells, shownShares, tenthCells } from "./shown";

it("groupOf(pool) keeps the linear pool for the headline and sets sharpened pools apart", () => {
  expect((["linear", "log", "halfLife", "logExtremised"] as const).map(groupOf)).toEqual(["headline", "others", "others", "sharpened"]);
});

it("poolsOf(pools) lists the pools that are there, headline first and sharpened last", () => {
  const { cumulativeMedian: _ordered, ...pools } = poolsAlike([1, 0]);
  expect(poolsOf({ ...pools, halfLife: null })).toEqual(["linear", "log", "median", "trimmed", "halfLife", "logExtremised"]);
});

describe("shareCells(probabilities)", () => {
  it("adds up to 100", () => expect(shareCells([1 / 3, 1 / 3, 1 / 3])).toEqual(["34", "33", "33"]));
  it("says of a small share that it is not nothing, and of none that it is", () => expect(shareCells([0.996, 0.004, 0])).toEqual(["100", "<1", "0"]));
});

it("shownShares(probabilities) is the same in per mille", () => expect(shownShares([0.396, 0.489, 0.115])).toEqual([400, 490, 110]));

it("tenthCells(probabilities) adds up to 100.0", () => expect(tenthCells([1 / 3, 1 / 3, 1 / 3])).toEqual(["33.4", "33.3", "33.3"]));

describe("pointsText(difference)", () => {
  it("has one decimal, and none where it is nought", () => expect([0.0044, -0.101, 0.02].map(pointsText)).toEqual(["0.4", "10.1", "2"]));
  it("tells a little from nothing", () => expect([0.0003, 0, 1e-15].map(pointsText)).toEqual(["<0.1", "0", "0"]));
});
