import { describe, expect, it } from "vitest";
import { draftFromWeights, toggleLock } from "../draft";
import { shareAmongBranches } from "./share-among-branches";
import { wide } from "./tree.fixture";

const draft = draftFromWeights([100, 200, 300, 250, 150]);

describe("shareAmongBranches(shares, branches, pool)", () => {
  it("keeps the proportion of the branches", () => expect(shareAmongBranches(draft, wide.branches, 500)).toEqual([150, 350]));
  it("leaves locked leaves what they have", () => expect(shareAmongBranches(toggleLock(draft, 2), wide.branches, 650)).toEqual([150, 500]));
  it("gives a branch without a free leaf nothing more", () => expect(shareAmongBranches([0, 1].reduce(toggleLock, draft), wide.branches, 400)).toEqual([300, 100]));
  it("shares equally among branches that hold nothing", () => expect(shareAmongBranches(draftFromWeights([0, 0, 0, 0, 1000]), wide.branches.slice(0, 1), 10)).toEqual([10]));
});
