import { describe, expect, it } from "vitest";
import { draftFromWeights, emptyDraft } from "../draft";
import { nodeMasses } from "./node-masses";
import { ladder, wide } from "./tree.fixture";

const massOf = (masses: ReturnType<typeof nodeMasses>) => Object.fromEntries([...masses].map(([id, { massPermille }]) => [id, massPermille]));

describe("nodeMasses(draft, root)", () => {
  it("knows every mass of a complete draft", () => expect(massOf(nodeMasses(draftFromWeights([600, 300, 100]), ladder))).toEqual({ n1: 1000, n2: 400 }));
  it("knows the root alone of an empty one", () => expect(massOf(nodeMasses(emptyDraft(5), wide))).toEqual({ r: 1000, x: null, y: null }));
  it("hands answers down to questions whose leaves are not set", () => {
    const answered = { ...emptyDraft(5), answers: { r: { branch: "r-y", num: 1, den: 4, text: "25" } } };
    expect(massOf(nodeMasses(answered, wide))).toEqual({ r: 1000, x: 750, y: 250 });
  });
});
