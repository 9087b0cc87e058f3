import { describe, expect, it } from "vitest";
import { emptyDraft, draftFromWeights, setShare, toggleLock } from "../draft";
import { fits, regionOf } from "./region";

const draft = toggleLock(draftFromWeights([500, 300, 200]), 2);

describe("regionOf(shares, leaves)", () => {
  it("adds up what is placed and what is locked", () =>
    expect(regionOf(draft, [1, 2])).toEqual({ placedPermille: 500, lockedPermille: 200, isOpen: false, canMove: true }));
  it("cannot move where every leaf is locked", () => expect(regionOf(draft, [2]).canMove).toBe(false));
  it("is open while a leaf is not set", () => expect(regionOf(setShare(emptyDraft(3), 0, 100), [0, 1])).toMatchObject({ placedPermille: 100, isOpen: true }));
});

describe("fits(region, mass)", () => {
  const region = { placedPermille: 300, lockedPermille: 0, canMove: true };
  it("asks for the mass exactly where all leaves are set", () =>
    expect([299, 300, 301].map((mass) => fits({ ...region, isOpen: false }, mass))).toEqual([false, true, false]));
  it("leaves room for what is not set", () => expect([299, 300, 301].map((mass) => fits({ ...region, isOpen: true }, mass))).toEqual([false, true, true]));
});
