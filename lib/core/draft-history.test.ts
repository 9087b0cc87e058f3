import { describe, expect, it } from "vitest";
import { draftFromWeights, setShare, toggleLock, type Draft } from "./draft";
import { commitDraft, historyOf, redo, undo } from "./draft-history";

const start = Object.freeze(draftFromWeights([500, 300, 200]));
const moved = Object.freeze(setShare(start, 0, 600));
const locked = Object.freeze(toggleLock(moved, 0));

describe("undo(history) and redo(history)", () => {
  it("restore whole drafts, locks too", () => {
    const history = commitDraft(commitDraft(historyOf(start), moved), locked);
    expect(undo(history).present).toBe(moved);
    expect(undo(undo(history)).present).toBe(start);
    expect(redo(undo(history))).toEqual(history);
  });
  it("bring back the answers of the event tree", () => {
    const answered: Draft = { ...start, answers: { n1: { branch: "yes", num: 1, den: 2, text: "50" } } };
    expect(undo(commitDraft(historyOf(start), answered)).present.answers).toEqual({});
  });
  it("return the same history at its ends", () => {
    const history = historyOf(start);
    expect([undo(history), redo(history)]).toEqual([history, history]);
  });
  it("reach 100 gestures back and no further", () => {
    const drafts = Array.from({ length: 150 }, (_, gesture) => setShare(start, 0, gesture));
    const history = drafts.reduce(commitDraft, historyOf(start));
    const back = Array.from({ length: 120 }).reduce<typeof history>((at) => undo(at), history);
    expect(back.present).toBe(drafts[49]);
  });
});

describe("commitDraft(history, draft)", () => {
  it("clears what could be redone", () => {
    const history = commitDraft(undo(commitDraft(historyOf(start), moved)), setShare(start, 0, 700));
    expect(redo(history)).toBe(history);
  });
  it("makes no step for a gesture that changes nothing to see, but keeps its ages", () => {
    const confirmed = setShare(start, 0, 500);
    const history = commitDraft(historyOf(start), confirmed);
    expect([undo(history), history.present.age]).toEqual([history, [1, 0, 0]]);
  });
});
