import { describe, expect, it } from "vitest";
import { numberOf } from "./number-cell";

describe("numberOf(text)", () => {
  it.each([
    ["0", 0, 0], ["15", 15, 0], ["0.15", 0.15, 2], [".5", 0.5, 1], ["5.", 5, 0], ["0.50", 0.5, 2], ["+3", 3, 0], ["-2.5", -2.5, 1],
    ["1e-04", 0.0001, 4], ["1.5E-1", 0.15, 2], ["2.5e1", 25, 0], ["1e2", 100, 0],
  ])("reads %s as %d, written to %d decimals", (text, value, decimals) => {
    expect(numberOf(text)).toEqual({ value, decimals });
  });

  it("reads -0 as 0, so that it is not below 0", () => {
    expect(Object.is(numberOf("-0")?.value, 0)).toBe(true);
  });

  it.each(["", " ", "abc", "1,5", "15%", "1.2.3", "NaN", "NA", "Infinity", "0x10", "1e999", "1e", ".", "٣"])("reads nothing in %j", (text) => {
    expect(numberOf(text)).toBeNull();
  });
});
