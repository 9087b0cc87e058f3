import { describe, expect, it } from "vitest";
import { differsFromSubmitted, isWorthKeeping } from "./draft-changes";
import { estimateReducer } from "./estimate-reducer";
import { initialState } from "./estimate-state";

const submitted = { weights: [500, 300, 200], rationale: "", cites: ["c01"], revision: 2, submittedAt: "2024-01-19T12:00:00Z" };
const fresh = initialState(3, null);
const prefilled = initialState(3, submitted);

describe("differsFromSubmitted(state)", () => {
  it("is true before the first estimate and false on an untouched prefilled one", () => {
    expect([differsFromSubmitted(fresh), differsFromSubmitted(prefilled)]).toEqual([true, false]);
  });

  it("counts shares, reasons and cited claims", () => {
    const moved = estimateReducer(estimateReducer(prefilled, { type: "move", index: 0, source: "pointer", permille: 510 }), { type: "end" });
    const reasoned = estimateReducer(prefilled, { type: "rationale", text: "because" });
    const uncited = estimateReducer(prefilled, { type: "cite", claimId: "c01", cited: false });
    expect([moved, reasoned, uncited].map(differsFromSubmitted)).toEqual([true, true, true]);
  });
});

describe("the start of a later round", () => {
  const later = initialState(3, null, { weights: [500, 300, 200], rationale: "as before", cites: [], round: 1 });

  it("is the estimate of the round before, set by nobody in this sitting", () => {
    expect(later.history.present).toMatchObject({ weightsPermille: [500, 300, 200], set: [true, true, true], age: [0, 0, 0] });
    expect([later.rationale, later.submitted]).toEqual(["as before", null]);
  });

  it("is no difference, and nothing that a reload would lose; a change is both", () => {
    expect([differsFromSubmitted(later), isWorthKeeping(later)]).toEqual([false, false]);
    const moved = estimateReducer(estimateReducer(later, { type: "move", index: 0, source: "pointer", permille: 510 }), { type: "end" });
    expect([differsFromSubmitted(moved), isWorthKeeping(moved)]).toEqual([true, true]);
  });
});

describe("isWorthKeeping(state)", () => {
  it("keeps nothing of an untouched page", () => {
    expect([isWorthKeeping(fresh), isWorthKeeping(prefilled)]).toEqual([false, false]);
  });

  it("keeps a lock, a first share and the first word of a reason", () => {
    const locked = estimateReducer(prefilled, { type: "lock", index: 1 });
    const placed = estimateReducer(estimateReducer(fresh, { type: "move", index: 0, source: "pointer", permille: 0 }), { type: "end" });
    const reasoned = estimateReducer(fresh, { type: "rationale", text: "b" });
    expect([locked, placed, reasoned].map(isWorthKeeping)).toEqual([true, true, true]);
  });
});
