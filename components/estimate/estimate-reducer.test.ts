import { describe, expect, it } from "vitest";
import { setAll } from "@/lib/core/draft";
import { estimateReducer } from "./estimate-reducer";
import { initialState, shownDraft, type EstimateAction, type EstimateState } from "./estimate-state";

const submitted = { weights: [500, 300, 200], rationale: "because", cites: ["c01"], revision: 2, submittedAt: "2024-01-19T12:00:00Z" };

function after(state: EstimateState, ...actions: EstimateAction[]): EstimateState {
  return actions.reduce(estimateReducer, state);
}

const move = (index: number, permille: number): EstimateAction => ({ type: "move", index, source: "pointer", permille });
const key = (index: number, permille: number, held = false): EstimateAction => ({ type: "step", index, source: "keys", permille, held });
const end: EstimateAction = { type: "end" };
const weightsOf = (state: EstimateState) => shownDraft(state).weightsPermille;

describe("estimateReducer(state, action)", () => {
  it("shows a gesture at once and records it when it ends", () => {
    const moving = after(initialState(3, null), move(0, 600));
    expect([weightsOf(moving), moving.history.past.length]).toEqual([[600, 0, 0], 0]);
    expect(after(moving, end).history.past).toHaveLength(1);
  });

  it("computes a gesture from its start, so that dragging away and back changes nothing and leaves no step", () => {
    const start = initialState(3, submitted);
    const back = after(start, move(0, 900), move(0, 10), move(0, 500), end);
    expect([weightsOf(back), back.history.past.length]).toEqual([submitted.weights, 0]);
  });

  it("takes a burst of keys on one bar as one step of undo, and keys on another bar as the next", () => {
    const two = after(initialState(3, submitted), key(0, 10), key(0, 10), key(0, 10), key(1, 10), end);
    expect(two.history.past).toHaveLength(2);
    expect(weightsOf(after(two, { type: "undo" }, { type: "undo" }))).toEqual(submitted.weights);
  });

  it("takes a drag of several shares as one gesture from its start, and names no scenario for it", () => {
    const drag = (...weights: number[]): EstimateAction => ({ type: "change", control: "triangle", source: "pointer", make: (base) => setAll(base, weights) });
    const dragged = after(initialState(3, submitted), drag(100, 100, 800), drag(200, 200, 600), end);
    expect([weightsOf(dragged), dragged.history.past.length, dragged.change?.index]).toEqual([[200, 200, 600], 1, null]);
    expect(after(initialState(3, submitted), drag(100, 100, 800), drag(500, 300, 200), end).history.past).toHaveLength(0);
  });

  it("lets a burst of keys on a control of several shares build on what is shown, and undoes it as one", () => {
    const press: EstimateAction = {
      type: "change",
      control: "towards-0",
      source: "keys",
      make: (base, shown) => setAll(base, [(shown.weightsPermille[0] ?? 0) + 10, 290, 200 - (shown.weightsPermille[0] ?? 0) + 500]),
    };
    const pressed = after(initialState(3, submitted), press, press, key(1, 10), end);
    expect(pressed.history.past).toHaveLength(2);
    expect(weightsOf(after(pressed, { type: "undo" }))).toEqual([520, 290, 190]);
  });

  it("steps by another rule than the bars' where a way in has one, and stops at 0.1 % all the same", () => {
    const step: EstimateAction = { type: "step", index: 2, source: "keys", permille: -1000, held: false, by: (base, _, permille) => setAll(base, [1000 - permille, 0, permille]) };
    expect(weightsOf(after(initialState(3, submitted), step))).toEqual([999, 0, 1]);
  });

  it("forgets a cancelled gesture", () => {
    const cancelled = after(initialState(3, submitted), move(2, 800), { type: "cancel" }, end);
    expect([weightsOf(cancelled), cancelled.history.past.length]).toEqual([submitted.weights, 0]);
  });

  it("names the scenario that wanted more than the locks leave, until something fits", () => {
    const locked = after(initialState(3, submitted), { type: "lock", index: 0 });
    const wanting = after(locked, move(1, 900));
    expect([wanting.blocked, weightsOf(wanting)]).toEqual([1, [500, 500, 0]]);
    expect(after(wanting, move(1, 400)).blocked).toBeNull();
  });

  it("leaves a locked share alone", () => {
    const locked = after(initialState(3, submitted), { type: "lock", index: 0 }, move(0, 900), end);
    expect(weightsOf(locked)).toEqual(submitted.weights);
  });

  it("moves nothing while somebody types, and drops the text when the share moves", () => {
    const typing = after(initialState(3, submitted), { type: "text", index: 1, text: "1 in" });
    expect([weightsOf(typing), typing.texts[1]]).toEqual([submitted.weights, "1 in"]);
    expect(after(typing, move(1, 250)).texts[1]).toBeNull();
  });

  it("adopts an estimate from elsewhere as one step that can be undone", () => {
    const current = { weights: [100, 200, 700], revision: 5, submittedAt: "2024-01-19T13:00:00Z" };
    const adopted = after(initialState(3, submitted), { type: "adopt", current });
    expect([weightsOf(adopted), adopted.baseRevision, adopted.submitted?.revision]).toEqual([current.weights, 5, 5]);
    expect(weightsOf(after(adopted, { type: "undo" }))).toEqual(submitted.weights);
  });

  it("cites a claim once however often it is cited, and takes it out again", () => {
    const cite = (cited: boolean): EstimateAction => ({ type: "cite", claimId: "c07", cited });
    const twice = after(initialState(3, submitted), cite(true), cite(true));
    expect(twice.cites).toEqual(["c01", "c07"]);
    expect(after(twice, cite(false)).cites).toEqual(["c01"]);
  });
});
