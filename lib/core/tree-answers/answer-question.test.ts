import { describe, expect, it } from "vitest";
import { draftFromWeights, emptyDraft, leftPermille, setShare, toggleLock, type Answer } from "../draft";
import { answerQuestion } from "./answer-question";
import { ladder, wide } from "./tree.fixture";

const answer = (branch: string, percent: number): Answer => ({ branch, num: percent, den: 100, text: String(percent) });
const complete = Object.freeze(draftFromWeights([600, 300, 100]));

describe("answerQuestion(base, root, node, answer)", () => {
  it("moves the branch within its node's mass and remembers what was typed", () => {
    const after = answerQuestion(complete, ladder, "n2", answer("war", 50));
    expect(after).toMatchObject({ weightsPermille: [600, 200, 200], age: [0, 1, 1], clock: 1, answers: { n2: answer("war", 50) } });
  });
  it("lets siblings share the rest in proportion", () => {
    const after = answerQuestion(draftFromWeights([0, 0, 500, 300, 200]), wide, "y", answer("y2", 0));
    expect(after.weightsPermille).toEqual([0, 0, 0, 600, 400]);
  });
  it("applies kept answers below, and scales the rest", () => {
    const below = answerQuestion(draftFromWeights([100, 100, 400, 200, 200]), wide, "x", answer("x1", 10));
    expect(answerQuestion(below, wide, "r", answer("r-x", 60)).weightsPermille).toEqual([540, 60, 200, 100, 100]);
  });
  it("keeps the answer below through a branch of 0 %", () => {
    const below = answerQuestion(complete, ladder, "n2", answer("war", 10));
    const gone = answerQuestion(below, ladder, "n1", answer("yes", 0));
    expect([gone.weightsPermille, gone.answers.n2]).toEqual([[1000, 0, 0], answer("war", 10)]);
    expect(answerQuestion(gone, ladder, "n1", answer("yes", 50)).weightsPermille).toEqual([500, 450, 50]);
  });
  it("keeps an answer given where the branch has 0 %, until it has mass", () => {
    const waiting = answerQuestion(draftFromWeights([1000, 0, 0]), ladder, "n2", answer("war", 30));
    expect(waiting.weightsPermille).toEqual([1000, 0, 0]);
    expect(answerQuestion(waiting, ladder, "n1", answer("yes", 10)).weightsPermille).toEqual([900, 70, 30]);
  });
  it("goes as far as the locks allow, and then keeps no answer", () => {
    const after = answerQuestion(toggleLock(complete, 1), ladder, "n1", answer("yes", 10));
    expect([after.weightsPermille, after.answers]).toEqual([[700, 300, 0], {}]);
    expect(answerQuestion(toggleLock(complete, 0), ladder, "n1", answer("yes", 10))).toMatchObject({ weightsPermille: [600, 300, 100], answers: {} });
  });
  it("scales the free leaves beside a locked one and drops what they no longer explain", () => {
    const below = answerQuestion(complete, ladder, "n2", answer("war", 50));
    expect(answerQuestion(toggleLock(below, 1), ladder, "n1", answer("yes", 60))).toMatchObject({ weightsPermille: [400, 200, 400], answers: { n1: answer("yes", 60) } });
  });
  it("places what is known of an empty draft, and the rest once it is", () => {
    const first = answerQuestion(emptyDraft(3), ladder, "n1", answer("yes", 40));
    expect([first.weightsPermille, first.set, leftPermille(first)]).toEqual([[600, 0, 0], [true, false, false], 400]);
    expect(answerQuestion(first, ladder, "n2", answer("war", 25))).toMatchObject({ weightsPermille: [600, 300, 100], set: [true, true, true], age: [1, 2, 2] });
  });
  it("remembers an answer whose mass is not known, and counts it later", () => {
    const below = answerQuestion(emptyDraft(3), ladder, "n2", answer("war", 25));
    expect([below.set, below.answers]).toEqual([[false, false, false], { n2: answer("war", 25) }]);
    expect(answerQuestion(below, ladder, "n1", answer("yes", 40)).weightsPermille).toEqual([600, 300, 100]);
  });
  it("scales set leaves down that exceed a new mass", () =>
    expect(answerQuestion(setShare(emptyDraft(3), 1, 500), ladder, "n1", answer("yes", 40))).toMatchObject({ weightsPermille: [600, 400, 0], set: [true, true, true] }));
  it("keeps one answer for a question: the newest", () =>
    expect(answerQuestion(answerQuestion(complete, ladder, "n1", answer("yes", 50)), ladder, "n1", answer("no", 70)).answers).toEqual({ n1: answer("no", 70) }));
  it("returns the same draft for a question that the tree does not ask", () => expect(answerQuestion(complete, ladder, "n9", answer("yes", 50))).toBe(complete));
});
