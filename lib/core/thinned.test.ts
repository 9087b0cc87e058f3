import { describe, expect, it } from "vitest";
import { thinned } from "./thinned";

describe("thinned(items, most)", () => {
  it("keeps a short list as it is", () => {
    expect(thinned([1, 2, 3], 3)).toEqual([1, 2, 3]);
  });

  it("keeps the first and the last of a long one, and evenly chosen ones between", () => {
    const chosen = thinned(Array.from({ length: 101 }, (_, i) => i), 5);
    expect(chosen).toEqual([0, 25, 50, 75, 100]);
  });
});
