import { describe, expect, it } from "vitest";
import { draftFromWeights, emptyDraft, equalShares, setShare, toggleLock } from "./draft";
import { draftHints, gaveWay } from "./draft-hints";

const first = Object.freeze(setShare(emptyDraft(3), 0, 500));
const complete = Object.freeze(setShare(first, 1, 300));
const allSet = Object.freeze(setShare(complete, 2, 100));

describe("draftHints(draft)", () => {
  it("says nothing while something is left", () =>
    expect(draftHints(setShare(setShare(emptyDraft(4), 0, 500), 1, 300))).toEqual([null, null, null, null]));
  it("marks the oldest once nothing is left, though some are unset", () =>
    expect(draftHints(setShare(setShare(emptyDraft(4), 0, 500), 1, 500))).toEqual(["gives-way-next", null, null, null]));
  it("marks the one that takes the rest", () => expect(draftHints(complete)).toEqual([null, null, "takes-rest"]));
  it("marks the oldest once all are set", () => expect(draftHints(allSet)).toEqual(["gives-way-next", null, null]));
  it("passes over the locked", () => expect(draftHints(toggleLock(allSet, 0))).toEqual([null, "gives-way-next", null]));
  it("passes over an oldest that has nothing to give", () =>
    expect(draftHints(setShare(setShare(setShare(emptyDraft(3), 0, 0), 1, 300), 2, 700))).toEqual([null, "gives-way-next", null]));
  it("says nothing when several would move together", () => {
    expect(draftHints(draftFromWeights([500, 300, 200]))).toEqual([null, null, null]);
    expect(draftHints(equalShares(allSet))).toEqual([null, null, null]);
  });
  it("says nothing when the locks leave one share alone", () =>
    expect(draftHints(toggleLock(toggleLock(allSet, 0), 1))).toEqual([null, null, null]));
});

describe("gaveWay(before, after)", () => {
  it("reports the set number that paid", () =>
    expect(gaveWay(allSet, setShare(allSet, 1, 400))).toEqual([{ index: 0, fromPermille: 600, toPermille: 500 }]));
  it("reports a set number that grew", () =>
    expect(gaveWay(allSet, setShare(allSet, 1, 200))).toEqual([{ index: 0, fromPermille: 600, toPermille: 700 }]));
  it("does not report what takes the rest", () => expect(gaveWay(complete, setShare(complete, 0, 600))).toEqual([]));
  it("does not report what the gesture itself set", () => expect(gaveWay(allSet, equalShares(allSet))).toEqual([]));
});
