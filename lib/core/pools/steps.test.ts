import { describe, expect, it } from "vitest";
import { poolOf, step } from "./steps";

describe("step(id, values)", () => {
  it("holds null for what is infinite or not defined", () =>
    expect(step("meanLog", [0.5, -Infinity, Infinity, NaN, 0])).toEqual({ id: "meanLog", values: [0.5, null, null, null, 0] }));
});

describe("poolOf(steps)", () => {
  it("is the last step", () => expect(poolOf([step("sum", [3, 1]), step("pool", [0.75, 0.25])])).toEqual([0.75, 0.25]));
  it("is null without steps", () => expect(poolOf([])).toBeNull());
  it("is null when the last step is not defined for a scenario", () => expect(poolOf([step("pool", [1, NaN])])).toBeNull());
  it("is null when the last step has no scenarios", () => expect(poolOf([step("pool", [])])).toBeNull());
});
