import { describe, expect, it } from "vitest";
import { mayReadDiscussion, mayWriteDiscussion, type DiscussionFacts } from "./discussion";

const facts = (parts: Partial<DiscussionFacts>): DiscussionFacts => ({ rule: "between-rounds", role: "participant", hasOwnEstimate: true, isAnythingOut: true, hasSeenNumbers: true, isRoundOpen: false, ...parts });
const both = (parts: Partial<DiscussionFacts>) => [mayReadDiscussion(facts(parts)), mayWriteDiscussion(facts(parts))];

describe("the discussion", () => {
  it("is closed to everybody before anything is out, where it waits for that", () => {
    for (const rule of ["after-close", "between-rounds"] as const)
      for (const role of ["participant", "observer", "facilitator"] as const) expect(both({ rule, role, isAnythingOut: false })).toEqual([false, false]);
  });
  it("can be read but not written to while a later round is open", () => expect(both({ isRoundOpen: true })).toEqual([true, false]));
  it("goes on after the close of a one-shot exercise", () => expect(both({ rule: "after-close" })).toEqual([true, true]));
  it("begins with one's own estimate on boards and in workshops; for who looks on with the first release", () => {
    expect(both({ rule: "after-own", isAnythingOut: false })).toEqual([true, true]);
    expect(both({ rule: "after-own", hasOwnEstimate: false })).toEqual([false, false]);
    expect(both({ rule: "after-own", role: "facilitator", isAnythingOut: false })).toEqual([false, false]);
  });
  it("waits for a latecomer's first answer, as the numbers do", () => {
    for (const rule of ["after-close", "between-rounds", "rationales-only"] as const) expect(both({ rule, hasSeenNumbers: false })).toEqual([false, false]);
    expect(both({ role: "observer", hasSeenNumbers: false })).toEqual([true, false]);
  });
  it("lets observers read only", () => expect(both({ role: "observer" })).toEqual([true, false]));
  it("in a Delphi is the reasons written with estimates, and nothing else", () => {
    expect(both({ rule: "rationales-only" })).toEqual([true, false]);
    expect(both({ rule: "rationales-only", isAnythingOut: false })).toEqual([false, false]);
  });
});
