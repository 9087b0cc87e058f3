import { describe, expect, it } from "vitest";
import { draftFromWeights, emptyDraft, setShare, toggleLock, type Draft } from "../draft";
import { distribute } from "./distribute";
import { ladder, wide } from "./tree.fixture";

const always = () => true;
const never = () => false;
const quarter = { branch: "war", num: 1, den: 4, text: "25" };
const weights = (draft: Draft) => draft.weightsPermille;
const n2 = ladder.branches[1]?.next;
if (!n2) throw new Error("the fixture asks n2");

describe("distribute(draft, node, mass, mayMove)", () => {
  it("scales the leaves where nothing was answered", () => expect(weights(distribute(draftFromWeights([600, 300, 100]), n2, 200, always))).toEqual([600, 150, 50]));
  it("applies a kept answer to the new mass", () => {
    const answered = { ...draftFromWeights([599, 301, 100]), answers: { n2: quarter } };
    expect(weights(distribute(answered, n2, 101, always))).toEqual([599, 76, 25]);
  });
  it("scales instead where the answer may move nothing", () => {
    const answered = { ...draftFromWeights([600, 200, 200]), answers: { n2: quarter } };
    expect(weights(distribute(answered, n2, 100, never))).toEqual([600, 50, 50]);
  });
  it("gives a mass to leaves that held none: equally, or as answered", () => {
    const none = draftFromWeights([1000, 0, 0]);
    expect(weights(distribute(none, n2, 100, always))).toEqual([1000, 50, 50]);
    expect(weights(distribute({ ...none, answers: { n2: quarter } }, n2, 100, always))).toEqual([1000, 75, 25]);
  });
  it("keeps locked leaves while the free ones beside them scale", () =>
    expect(weights(distribute(toggleLock(draftFromWeights([100, 200, 300, 250, 150]), 2), wide, 1000, always))).toEqual([100, 200, 300, 250, 150]));
  it("places one unset leaf that is known, and no more", () => {
    expect(distribute(setShare(emptyDraft(3), 1, 100), n2, 400, always)).toMatchObject({ weightsPermille: [0, 100, 300], set: [false, true, true] });
    expect(distribute(emptyDraft(3), ladder, 1000, always)).toEqual(emptyDraft(3));
  });
  it("scales set leaves down that exceed the mass, beside unset ones", () => {
    const two = setShare(setShare(emptyDraft(5), 2, 400), 3, 200);
    expect(distribute(two, wide.branches[1]?.next ?? wide, 300, always)).toMatchObject({ weightsPermille: [0, 0, 200, 100, 0], set: [false, false, true, true, true] });
    expect(distribute(setShare(emptyDraft(5), 2, 400), wide.branches[1]?.next ?? wide, 300, always)).toMatchObject({ weightsPermille: [0, 0, 300, 0, 0], set: [false, false, true, false, false] });
  });
  it("sets no leaf by an answer to a question of 0 %", () => expect(distribute({ ...emptyDraft(3), answers: { n2: quarter } }, n2, 0, always).set).toEqual([false, false, false]));
});
