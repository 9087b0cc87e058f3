import { describe, expect, it } from "vitest";
import { draftFromWeights, setAll } from "@/lib/core/draft";
import { answerQuestion } from "@/lib/core/tree-answers/answer-question";
import { ladder } from "@/lib/core/tree-answers/tree.fixture";
import { estimateReducer } from "./estimate-reducer";
import { initialState, shownDraft, type EstimateAction, type EstimateState } from "./estimate-state";
import { keepingAnswers } from "./keeping-answers";

const half = { branch: "war", num: 1, den: 2, text: "1/2" };
const submitted = { weights: [600, 300, 100], rationale: "", cites: [], revision: 1, submittedAt: "2024-01-19T12:00:00Z" };
const end: EstimateAction = { type: "end" };
const answering: EstimateAction = { type: "change", control: "n2 war", source: "pointer", make: (base) => answerQuestion(base, ladder, "n2", half) };

const after = (...actions: EstimateAction[]): EstimateState =>
  [answering, end, ...actions].reduce((state, action) => estimateReducer(state, keepingAnswers(action, ladder)), initialState(3, submitted));
const shown = (...actions: EstimateAction[]) => {
  const { weightsPermille, answers } = shownDraft(after(...actions));
  return [weightsPermille, answers];
};

describe("keepingAnswers(action, root)", () => {
  it("lets a typed half stay a half while a bar above it is dragged", () =>
    expect(shown({ type: "move", index: 0, source: "pointer", permille: 599 })).toEqual([[599, 200, 201], { n2: half }]));
  it("lets it stay through keys", () =>
    expect(shown({ type: "step", index: 0, source: "keys", permille: 1, held: false })).toEqual([[601, 199, 200], { n2: half }]));
  it("forgets it when a bar below it is moved, and brings it back when the bar returns within the gesture", () => {
    const drag = (permille: number): EstimateAction => ({ type: "move", index: 2, source: "pointer", permille });
    expect(shown(drag(300), end)[1]).toEqual({});
    expect(shown(drag(300), drag(200), end)).toEqual([[600, 200, 200], { n2: half }]);
  });
  it("forgets it for an estimate that is set as a whole and says something else", () => {
    expect(shown({ type: "whole", make: (present) => setAll(present, [500, 300, 200]) })[1]).toEqual({});
    expect(shown({ type: "change", control: "triangle", source: "pointer", make: (base) => setAll(base, [800, 100, 100]) })[1]).toEqual({ n2: half });
  });
  it("brings it back by undo, with its text", () =>
    expect(shown({ type: "move", index: 2, source: "pointer", permille: 300 }, end, { type: "undo" })).toEqual([[600, 200, 200], { n2: half }]));
  it("loads a kept draft without moving a share, and without answers that its shares contradict", () => {
    const load = (answers: object): EstimateAction => ({ type: "load", saved: { draft: { ...draftFromWeights([600, 200, 200]), answers: { ...answers } }, rationale: "", cites: [], baseRevision: 1 } });
    expect(shown(load({ n2: half }))).toEqual([[600, 200, 200], { n2: half }]);
    expect(shown(load({ n2: { ...half, num: 1, den: 3 }, gone: half }))).toEqual([[600, 200, 200], {}]);
    expect(after({ type: "load", saved: null }).loaded).toBe(true);
  });
});
