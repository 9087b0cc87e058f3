import { describe, expect, it } from "vitest";
import { differenceSteps } from "./differences";

describe("differenceSteps(id, levels)", () => {
  it("gives each rung what it adds to the one below, and the top rung the rest", () =>
    expect(differenceSteps("levels", [0.25, 0.75])).toEqual([{ id: "levels", values: [0.25, 0.75, 1] }, { id: "pool", values: [0.25, 0.5, 0.25] }]));
  it("gives nothing, and not less, where a level falls by rounding", () => expect(differenceSteps("levels", [0.3, 0.3 - 1e-16])[1]?.values[1]).toBe(0));
});
