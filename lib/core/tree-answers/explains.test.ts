import { describe, expect, it } from "vitest";
import { draftFromWeights, emptyDraft, setShare } from "../draft";
import { explains } from "./explains";
import { ladder } from "./tree.fixture";

const twoFifths = { branch: "yes", num: 2, den: 5, text: "40" };

describe("explains(shares, node, mass, answer)", () => {
  it("holds where the branch has its rounded part and the siblings the rest", () => {
    expect(explains(draftFromWeights([600, 300, 100]), ladder, 1000, twoFifths)).toBe(true);
    expect(explains(draftFromWeights([599, 301, 100]), ladder, 1000, twoFifths)).toBe(false);
  });
  it("holds for partial leaves as long as it still can", () => {
    expect(explains(setShare(emptyDraft(3), 1, 400), ladder, 1000, twoFifths)).toBe(true);
    expect(explains(setShare(emptyDraft(3), 1, 401), ladder, 1000, twoFifths)).toBe(false);
    expect(explains(setShare(emptyDraft(3), 0, 500), ladder, 1000, twoFifths)).toBe(false);
  });
  it("fails for a branch that the node does not have", () =>
    expect(explains(draftFromWeights([600, 300, 100]), ladder, 1000, { ...twoFifths, branch: "maybe" })).toBe(false));
});
