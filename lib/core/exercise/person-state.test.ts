import { describe, expect, it } from "vitest";
import { personState, STUCK_AFTER_MS, type PersonFacts } from "./person-state";

const state = (parts: Partial<PersonFacts>) => personState({ hasEstimate: false, hasRationale: false, placedPermille: 0, stillForMs: 0, ...parts });

describe("personState(facts)", () => {
  it("goes from not started over a draft to done", () =>
    expect([state({}), state({ placedPermille: 970 }), state({ hasEstimate: true }), state({ hasEstimate: true, hasRationale: true })]).toEqual(["not-started", "draft", "no-rationale", "done"]));
  it("is stuck when an unfinished draft has not changed for two minutes, and not before", () => {
    expect(state({ placedPermille: 970, stillForMs: STUCK_AFTER_MS })).toBe("stuck");
    expect(state({ placedPermille: 970, stillForMs: STUCK_AFTER_MS - 1 })).toBe("draft");
  });
  it("calls nobody stuck who has placed all and only has to submit", () => expect(state({ placedPermille: 1000, stillForMs: STUCK_AFTER_MS })).toBe("draft"));
});
