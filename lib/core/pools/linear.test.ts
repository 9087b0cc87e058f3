import { describe, expect, it } from "vitest";
import { linear } from "./linear";

describe("linear(rows)", () => {
  it("is the mean, scenario by scenario", () => expect(linear(Object.freeze([[1, 0], [0.5, 0.5]]))).toEqual([0.75, 0.25]));
  it("is the estimate itself for one person", () => expect(linear([[0.62, 0.28, 0.1]])).toEqual([0.62, 0.28, 0.1]));
  it("is null for nobody", () => expect(linear([])).toBeNull());
});
