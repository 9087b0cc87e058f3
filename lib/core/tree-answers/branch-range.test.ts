import { describe, expect, it } from "vitest";
import { draftFromWeights, toggleLock } from "../draft";
import { branchRange } from "./branch-range";
import { wide } from "./tree.fixture";

const free = draftFromWeights([100, 200, 300, 250, 150]);
const [x, y] = wide.branches;
if (!x || !y) throw new Error("the fixture has two branches");
const rangeOfY = (locked: readonly number[]) => branchRange(locked.reduce(toggleLock, free), wide, y, 1000);

describe("branchRange(shares, node, branch, mass)", () => {
  it("is the whole mass without locks", () => expect(rangeOfY([])).toEqual({ min: 0, max: 1000 }));
  it("keeps locked leaves on both sides", () => expect(rangeOfY([0, 2])).toEqual({ min: 300, max: 900 }));
  it("is one value where a side is all locked", () => {
    expect(rangeOfY([0, 1])).toEqual({ min: 700, max: 700 });
    expect(rangeOfY([2, 3, 4])).toEqual({ min: 700, max: 700 });
  });
});
