import { describe, expect, it } from "vitest";
import { draftFromWeights, toggleLock } from "@/lib/core/draft";
import { ladder } from "@/lib/core/tree-answers/tree.fixture";
import { estimateReducer } from "../estimate-reducer";
import { initialState, shownDraft, type EstimateAction } from "../estimate-state";
import { givenAnswer, steppedAnswer } from "./give-answer";

const place = { root: ladder, nodeId: "n2", branchId: "war" };
const start = initialState(3, { weights: [600, 300, 100], rationale: "", cites: [], revision: 1, submittedAt: "2024-01-19T12:00:00Z" });
const draft = shownDraft(start);
const locked = estimateReducer(start, { type: "lock", index: 1 });
const after = (state: typeof start, action: EstimateAction) => estimateReducer(state, action);

describe("givenAnswer(place, draft, source, part)", () => {
  it("answers with what was typed", () => {
    const state = after(start, givenAnswer(place, draft, "pointer", { num: 1, den: 2, text: "1 in 2" }));
    expect(shownDraft(state)).toMatchObject({ weightsPermille: [600, 200, 200], answers: { n2: { branch: "war", num: 1, den: 2, text: "1 in 2" } } });
    expect(state.held).toBeNull();
  });
  it("writes what a bar says as short as it can be", () =>
    expect([570, 575].map((permille) => shownDraft(after(start, givenAnswer(place, draft, "pointer", permille))).answers.n2?.text)).toEqual(["57", "57.5"]));
  it("names the limit that the locks set, on either side", () => {
    const above = { root: ladder, nodeId: "n1", branchId: "yes" };
    const state = after(locked, givenAnswer(above, shownDraft(locked), "pointer", 100));
    expect([shownDraft(state).weightsPermille, state.held]).toEqual([[700, 300, 0], { control: "answer-n1-yes", bound: "least", permille: 300 }]);
    expect(after(locked, givenAnswer({ ...above, branchId: "no" }, shownDraft(locked), "pointer", 900)).held).toEqual({ control: "answer-n1-no", bound: "most", permille: 700 });
  });
  it("knows no limit where the branch has no mass", () => {
    const none = toggleLock(draftFromWeights([1000, 0, 0]), 1);
    expect(givenAnswer(place, none, "pointer", 900)).toMatchObject({ held: null });
  });
});

describe("steppedAnswer(place, draft, step, isRepeated)", () => {
  it("steps from what the branch shows, to multiples", () =>
    expect(shownDraft(after(start, steppedAnswer(place, draft, 10, false))).answers.n2?.text).toBe("26"));
  it("stops a held key at 0.1 % and 99.9 % of the question", () => {
    expect(shownDraft(after(start, steppedAnswer(place, draft, -1000, false))).answers.n2?.text).toBe("0.1");
    expect(shownDraft(after(start, steppedAnswer(place, draft, 1000, false))).answers.n2?.text).toBe("99.9");
    const low = shownDraft(after(start, givenAnswer(place, draft, "keys", 1)));
    expect(shownDraft(after(start, steppedAnswer(place, low, -10, true))).answers.n2?.text).toBe("0.1");
    expect(shownDraft(after(start, steppedAnswer(place, low, -10, false))).answers.n2?.text).toBe("0");
  });
  it("starts from 0 where nothing is known", () =>
    expect(shownDraft(after(initialState(3, null), steppedAnswer(place, shownDraft(initialState(3, null)), 50, false))).answers.n2?.text).toBe("5"));
});
