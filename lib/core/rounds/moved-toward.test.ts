import { describe, expect, it } from "vitest";
import { movedToward } from "./moved-toward";

describe("movedToward(pairs, target)", () => {
  it("counts who came nearer, who went away and who stayed as far", () => {
    const pairs = [
      { before: [1, 0], after: [0.75, 0.25] },
      { before: [0.5, 0.5], after: [0.25, 0.75] },
      { before: [0.75, 0.25], after: [0.25, 0.75] },
      { before: [0.25, 0.75], after: [0.25, 0.75] },
    ];
    expect(movedToward(pairs, [0.5, 0.5])).toEqual({ toward: 1, away: 1, same: 2 });
  });

  it("is nobody for no pairs", () => {
    expect(movedToward([], [0.5, 0.5])).toEqual({ toward: 0, away: 0, same: 0 });
  });
});
