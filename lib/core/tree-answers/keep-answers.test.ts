import { describe, expect, it } from "vitest";
import { draftFromWeights, emptyDraft, equalShares, setAll, setShare, toggleLock } from "../draft";
import { answerQuestion } from "./answer-question";
import { keepAnswers } from "./keep-answers";
import { ladder, wide } from "./tree.fixture";

const half = { branch: "war", num: 1, den: 2, text: "50" };
const quarter = { branch: "war", num: 1, den: 4, text: "25" };
const answered = answerQuestion(draftFromWeights([600, 300, 100]), ladder, "n2", half);

describe("keepAnswers(draft, root)", () => {
  it("returns the same draft when there is nothing to do", () => {
    const plain = draftFromWeights([600, 300, 100]);
    expect(keepAnswers(plain, ladder)).toBe(plain);
    expect(keepAnswers(answered, ladder)).toBe(answered);
  });
  it("applies an answer again when a bar beside the question moves by 0.1 %", () => {
    const after = keepAnswers(setShare(answered, 0, 599), ladder);
    expect([after.weightsPermille, after.answers]).toEqual([[599, 200, 201], { n2: half }]);
  });
  it("gives a branch that was at 0 % its answer back", () => {
    const start = answerQuestion(draftFromWeights([600, 300, 100]), ladder, "n2", quarter);
    const gone = keepAnswers(setShare(start, 0, 1000), ladder);
    expect([gone.weightsPermille, gone.answers]).toEqual([[1000, 0, 0], { n2: quarter }]);
    expect(keepAnswers(setShare(gone, 0, 600), ladder).weightsPermille).toEqual([600, 300, 100]);
  });
  it("moves no number that the gesture set, and forgets the answer instead", () => {
    const after = keepAnswers(setShare(answered, 2, 300), ladder);
    expect([after.weightsPermille[2], after.answers]).toEqual([300, {}]);
  });
  it("forgets what a whole new estimate contradicts and keeps what it explains", () => {
    expect(keepAnswers(setAll(answered, [500, 300, 200]), ladder).answers).toEqual({});
    expect(keepAnswers(setAll(answered, [500, 250, 250]), ladder).answers).toEqual({ n2: half });
    expect(keepAnswers(equalShares(answered), ladder).answers).toEqual({ n2: half });
  });
  it("moves nothing beside a lock", () => {
    const after = keepAnswers(setShare(toggleLock(answered, 1), 0, 599), ladder);
    expect([after.weightsPermille, after.answers]).toEqual([[599, 200, 201], { n2: half }]);
    expect(keepAnswers(setShare(toggleLock(answered, 2), 0, 599), ladder)).toMatchObject({ weightsPermille: [599, 201, 200], answers: {} });
  });
  it("places an answer that waited once a bar makes its mass known", () => {
    const waiting = answerQuestion(emptyDraft(3), ladder, "n2", quarter);
    const after = keepAnswers(setShare(waiting, 0, 600), ladder);
    expect(after).toMatchObject({ weightsPermille: [600, 300, 100], set: [true, true, true], age: [1, 1, 1], answers: { n2: quarter } });
  });
  it("places what an answer above leaves over", () => {
    const above = answerQuestion(emptyDraft(5), wide, "r", { branch: "r-x", num: 3, den: 5, text: "60" });
    expect(keepAnswers(setShare(above, 0, 100), wide)).toMatchObject({ weightsPermille: [100, 500, 0, 0, 0], set: [true, true, false, false, false] });
  });
});
