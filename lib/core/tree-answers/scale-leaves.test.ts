import { describe, expect, it } from "vitest";
import { draftFromWeights, emptyDraft, setShare, toggleLock } from "../draft";
import { scaleLeaves } from "./scale-leaves";

const draft = draftFromWeights([100, 200, 300, 400]);

describe("scaleLeaves(shares, leaves, pool)", () => {
  it("scales the leaves alike and leaves the others alone", () => expect(scaleLeaves(draft, [1, 3], 300)).toEqual([100, 100, 300, 200]));
  it("leaves locked leaves what they have", () => expect(scaleLeaves(toggleLock(draft, 3), [1, 3], 450)).toEqual([100, 50, 300, 400]));
  it("leaves unset ones unset", () => expect(scaleLeaves(setShare(emptyDraft(3), 0, 500), [0, 1], 200)).toEqual([200, 0, 0]));
});
