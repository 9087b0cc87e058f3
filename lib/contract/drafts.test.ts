import { describe, expect, it } from "vitest";
import { savedDraftSchema } from "./drafts";

const draft = { weightsPermille: [600, 0, 0], set: [true, false, false], age: [1, 0, 0], lock: [true, false, false], clock: 1, answers: {} };
const accepts = (change: object) => savedDraftSchema.safeParse({ format: 1, draft: { ...draft, ...change }, rationale: "", cites: [], baseRevision: 0 }).success;

describe("savedDraftSchema", () => {
  it("takes a partial and a complete draft", () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ weightsPermille: [600, 300, 100], set: [true, true, true] })).toBe(true);
  });

  it.each([
    ["a complete draft that does not sum to 1000", { weightsPermille: [600, 300, 99], set: [true, true, true] }],
    ["more than 1000 placed", { weightsPermille: [600, 500, 0], set: [true, true, false] }],
    ["an unset share with weight", { weightsPermille: [600, 1, 0] }],
    ["a lock on an unset share", { lock: [false, true, false] }],
    ["lists of different lengths", { age: [1, 0] }],
    ["fractions", { weightsPermille: [600.5, 0, 0] }],
  ])("refuses %s", (_, change) => expect(accepts(change)).toBe(false));
});
