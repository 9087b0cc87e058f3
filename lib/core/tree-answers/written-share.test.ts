import { describe, expect, it } from "vitest";
import { writtenShare } from "./written-share";

describe("writtenShare(share)", () => {
  it.each([
    ["50", true],
    ["12,5", true],
    ["٣٣٫٣", true],
    ["1/7", false],
    ["40 %", false],
    ["3 to 2", false],
  ])("shows %s as typed", (text, isPercent) => expect(writtenShare({ from: "typed", num: 1, den: 2, text })).toEqual({ text, isPercent }));
  it.each([
    [3, 5, "60", true],
    [7, 8, "87.5", true],
    [8766, 10_000, "87.66", true],
    [6, 7, "6/7", false],
    [0, 1, "0", true],
  ])("writes the rest %i/%i exactly", (num, den, text, isPercent) => expect(writtenShare({ from: "rest", num, den })).toEqual({ text, isPercent }));
  it("rounds the ratio of the leaves to 0.1 %", () => {
    expect(writtenShare({ from: "shares", num: 133, den: 400 })).toEqual({ text: "33.3", isPercent: true });
    expect(writtenShare({ from: "shares", num: 400, den: 1000 })).toEqual({ text: "40.0", isPercent: true });
  });
});
