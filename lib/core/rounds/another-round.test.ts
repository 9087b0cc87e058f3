import { describe, expect, it } from "vitest";
import { changesLittle } from "./another-round";

describe("whether another round would change little", () => {
  it.each([
    ["nothing moved", 0, 0, true],
    ["both at their limits", 3, 5, true],
    ["the pool moved", 3.1, 4, false],
    ["people moved against each other", 0.5, 6, false],
  ])("%s", (_what, poolMovePoints, meanMovePoints, little) => {
    expect(changesLittle({ poolMovePoints, meanMovePoints })).toBe(little);
  });
});
