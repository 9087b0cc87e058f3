import { describe, expect, it } from "vitest";
import { draftFromWeights, emptyDraft } from "../draft";
import { forgetUnexplained } from "./forget-unexplained";
import { ladder } from "./tree.fixture";

const quarter = { branch: "war", num: 1, den: 4, text: "25" };
const complete = { ...draftFromWeights([600, 300, 100]), answers: { n2: quarter } };

describe("forgetUnexplained(draft, root)", () => {
  it("returns the same draft while its answers explain it", () => expect(forgetUnexplained(complete, ladder)).toBe(complete));
  it("forgets what the leaves contradict", () => expect(forgetUnexplained({ ...complete, weightsPermille: [600, 299, 101] }, ladder).answers).toEqual({}));
  it("keeps an answer below a branch of 0 % and one that does not count yet", () => {
    expect(forgetUnexplained({ ...complete, weightsPermille: [1000, 0, 0] }, ladder).answers).toEqual({ n2: quarter });
    expect(forgetUnexplained({ ...emptyDraft(3), answers: { n2: quarter } }, ladder).answers).toEqual({ n2: quarter });
  });
  it("forgets answers to questions and branches that the tree does not have", () => {
    const strange = { n9: quarter, n1: { ...quarter, branch: "maybe" } };
    expect(forgetUnexplained({ ...emptyDraft(3), answers: strange }, ladder).answers).toEqual({});
  });
});
