import { describe, expect, it } from "vitest";
import { draftFromWeights, emptyDraft, setShare } from "../draft";
import { answerQuestion } from "./answer-question";
import { shownQuestions } from "./shown-questions";
import { ladder, wide } from "./tree.fixture";

const quarter = { branch: "war", num: 1, den: 4, text: "1 in 4" };
const typed = { from: "typed", num: 1, den: 4, text: "1 in 4" };
const rest = { from: "rest", num: 3, den: 4 };
const complete = draftFromWeights([600, 300, 100]);

const shown = (...input: Parameters<typeof shownQuestions>) =>
  shownQuestions(...input).map(({ node, state, massPermille, branches }) => ({ id: node.id, state, massPermille, shares: branches.map(({ share }) => share), masses: branches.map((branch) => branch.massPermille) }));

describe("shownQuestions(draft, root)", () => {
  it("shows an answer as typed and leaves the rest to the other branch", () =>
    expect(shown(answerQuestion(complete, ladder, "n2", quarter), ladder)).toEqual([
      { id: "n1", state: "open", massPermille: 1000, shares: [{ from: "shares", num: 600, den: 1000 }, { from: "shares", num: 400, den: 1000 }], masses: [600, 400] },
      { id: "n2", state: "open", massPermille: 400, shares: [rest, typed], masses: [300, 100] },
    ]));
  it("shows the ratio of the leaves of a third branch", () => {
    const draft = answerQuestion(draftFromWeights([0, 0, 500, 300, 200]), wide, "y", { branch: "y2", num: 1, den: 2, text: "50" });
    expect(shown(draft, wide)[2]?.shares.slice(1)).toEqual([{ from: "shares", num: 300, den: 1000 }, { from: "shares", num: 200, den: 1000 }]);
  });
  it("is not defined below a branch of 0 %, and keeps the answer in view", () =>
    expect(shown({ ...draftFromWeights([1000, 0, 0]), answers: { n2: quarter } }, ladder)[1]).toEqual({ id: "n2", state: "undefined", massPermille: 0, shares: [rest, typed], masses: [0, 0] }));
  it("waits while the mass is not known, with the answer in view", () => {
    expect(shown({ ...emptyDraft(3), answers: { n2: quarter } }, ladder)[1]).toEqual({ id: "n2", state: "waiting", massPermille: null, shares: [rest, typed], masses: [null, null] });
    expect(shown(emptyDraft(3), ladder).map(({ state, shares }) => [state, shares])).toEqual([["open", [null, null]], ["waiting", [null, null]]]);
  });
  it("knows what set leaves leave over", () =>
    expect(shown(setShare(emptyDraft(3), 0, 600), ladder).map(({ massPermille, masses }) => [massPermille, masses])).toEqual([[1000, [600, 400]], [400, [null, null]]]));
});
