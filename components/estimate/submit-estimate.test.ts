import { describe, expect, it } from "vitest";
import { estimateReducer } from "./estimate-reducer";
import { initialState } from "./estimate-state";
import { obstacleOf } from "./submit-estimate";

const scenarios = [{ id: "calm", label: "Calm" }, { id: "war", label: "War" }];
const complete = initialState(2, { weights: [900, 100], rationale: "", cites: [], revision: 1, submittedAt: "2024-01-19T12:00:00Z" });

describe("obstacleOf(state, subject)", () => {
  it("is null for a complete estimate", () => expect(obstacleOf(complete, { scenarios })).toBeNull());

  it("leads to the first scenario that is not set", () => {
    expect(obstacleOf(initialState(2, null), { scenarios })).toBe("bar-calm");
  });

  it("leads to the field whose text was not used", () => {
    expect(obstacleOf(estimateReducer(complete, { type: "text", index: 1, text: "lots" }), { scenarios })).toBe("share-war");
  });

  it("leads to a rationale over 10,240 bytes, counted in UTF-8", () => {
    const with2Bytes = (length: number) => estimateReducer(complete, { type: "rationale", text: "é".repeat(length) });
    expect(obstacleOf(with2Bytes(5120), { scenarios })).toBeNull();
    expect(obstacleOf(with2Bytes(5121), { scenarios })).toBe("rationale");
  });
});
