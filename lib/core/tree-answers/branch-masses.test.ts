import { describe, expect, it } from "vitest";
import { draftFromWeights, emptyDraft, setShare } from "../draft";
import { branchMasses } from "./branch-masses";
import { ladder, wide } from "./tree.fixture";

describe("branchMasses(draft, node, mass)", () => {
  it("adds up leaves that are set", () => expect(branchMasses(draftFromWeights([600, 300, 100]), ladder, 1000)).toEqual([600, 400]));
  it("knows the last branch as the rest", () => expect(branchMasses(setShare(emptyDraft(3), 0, 600), ladder, 1000)).toEqual([600, 400]));
  it("knows an answered branch before its leaves are set", () => {
    const answered = { ...emptyDraft(5), answers: { r: { branch: "r-x", num: 1, den: 3, text: "1/3" } } };
    expect(branchMasses(answered, wide, 1000)).toEqual([333, 667]);
  });
  it("knows nothing more where the node's own mass is not known", () => {
    const answered = { ...emptyDraft(3), answers: { n2: { branch: "war", num: 1, den: 4, text: "25" } } };
    expect(ladder.branches.flatMap(({ next }) => (next ? branchMasses(answered, next, null) : []))).toEqual([null, null]);
  });
  it("leaves two open branches open", () => expect(branchMasses(emptyDraft(3), ladder, 1000)).toEqual([null, null]));
});
