import { describe, expect, it } from "vitest";
import { draftFromWeights, emptyDraft, equalShares, isComplete, leftPermille, restAsZero, setAll, setShare, setShares, toggleLock } from "./draft";

const half = Object.freeze(setShare(emptyDraft(4), 0, 500));
const whole = Object.freeze(draftFromWeights(Object.freeze([500, 300, 200])));

describe("emptyDraft(k)", () => {
  it("has nothing set and all left", () => {
    const draft = emptyDraft(3);
    expect([draft.set, leftPermille(draft), isComplete(draft)]).toEqual([[false, false, false], 1000, false]);
  });
});

describe("draftFromWeights(weights)", () => {
  it("is complete and of age 0, so that no share counts as touched", () =>
    expect([isComplete(whole), leftPermille(whole), whole.age]).toEqual([true, 0, [0, 0, 0]]));
  it("lets untouched shares pay together", () => expect(setShare(whole, 0, 750).weightsPermille).toEqual([750, 150, 100]));
});

describe("setShare(base, index, target)", () => {
  it("makes the share the newest and leaves other ages alone", () => {
    const draft = setShare(setShare(half, 1, 200), 0, 400);
    expect([draft.age, draft.clock]).toEqual([[3, 2, 0, 0], 3]);
  });
  it("marks a share of 0 as set", () => expect(setShare(emptyDraft(3), 2, 0).set).toEqual([false, false, true]));
  it("gives the share that takes the rest age 0", () => {
    const draft = setShare(setShare(half, 1, 200), 2, 100);
    expect([draft.weightsPermille, draft.age]).toEqual([[500, 200, 100, 200], [1, 2, 3, 0]]);
  });
  it("returns the same draft for a locked share", () => {
    const locked = toggleLock(half, 0);
    expect(setShare(locked, 0, 100)).toBe(locked);
  });
});

describe("setAll(draft, weights)", () => {
  it("sets every share at one age", () => {
    const draft = setAll(half, [100, 200, 300, 400]);
    expect([draft.weightsPermille, draft.age, isComplete(draft)]).toEqual([[100, 200, 300, 400], [2, 2, 2, 2], true]);
  });
  it("is refused beside a lock", () => {
    const locked = toggleLock(whole, 1);
    expect(setAll(locked, [1000, 0, 0])).toBe(locked);
  });
});

describe("setShares(draft, indices, values)", () => {
  it("sets several shares at one age and leaves the others alone", () => {
    const draft = setShares(half, [1, 3], [200, 300]);
    expect([draft.weightsPermille, draft.set, draft.age]).toEqual([[500, 200, 0, 300], [true, true, false, true], [1, 2, 0, 2]]);
  });
});

describe("toggleLock(draft, index)", () => {
  it("locks and unlocks", () => {
    expect(toggleLock(whole, 1).lock).toEqual([false, true, false]);
    expect(toggleLock(toggleLock(whole, 1), 1)).toEqual(whole);
  });
  it("does not lock an unset share", () => expect(toggleLock(half, 1)).toBe(half));
});

describe("equalShares(draft)", () => {
  it("makes all shares equal, extra units to the first", () => expect(equalShares(whole).weightsPermille).toEqual([334, 333, 333]));
  it("leaves locked shares alone", () => expect(equalShares(toggleLock(whole, 0)).weightsPermille).toEqual([500, 250, 250]));
  it("shares what is left among the unset ones while partial", () => {
    const draft = equalShares(half);
    expect([draft.weightsPermille, draft.age, isComplete(draft)]).toEqual([[500, 167, 167, 166], [1, 2, 2, 2], true]);
  });
  it("returns the same draft when every share is locked", () => {
    const locked = [0, 1, 2].reduce(toggleLock, whole);
    expect(equalShares(locked)).toBe(locked);
  });
});

describe("restAsZero(draft)", () => {
  it("sets the unset shares to 0 when nothing is left", () => {
    const draft = restAsZero(setShare(emptyDraft(3), 0, 1000));
    expect([draft.weightsPermille, isComplete(draft)]).toEqual([[1000, 0, 0], true]);
  });
  it("returns the same draft while something is left", () => expect(restAsZero(half)).toBe(half));
  it("returns the same draft when all are set", () => expect(restAsZero(whole)).toBe(whole));
});
