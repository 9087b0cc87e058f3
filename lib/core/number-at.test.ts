import { describe, expect, it } from "vitest";
import { numberAt } from "./number-at";

describe("numberAt(numbers, index)", () => {
  it("is the number that stands there", () => expect([numberAt(Float64Array.of(0.5, 0), 1), numberAt(Uint32Array.of(7), 0)]).toEqual([0, 7]));
  it("is NaN where none stands", () => expect(numberAt(Float64Array.of(1), 1)).toBeNaN());
});
