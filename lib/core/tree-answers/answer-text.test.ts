import { describe, expect, it } from "vitest";
import { parseAnswerText } from "./answer-text";

const part = (num: number, den: number) => ({ kind: "answer", part: { num, den }, meant: null });

describe("parseAnswerText(text)", () => {
  it.each([
    ["50", 1, 2],
    ["12,5", 1, 8],
    ["1/7", 1, 7],
    ["1 in 7", 1, 7],
    ["3:2", 3, 5],
    ["evens", 1, 2],
    ["٣٣٫٣ ٪", 333, 1000],
    ["0", 0, 1],
    ["100 %", 1, 1],
  ])("keeps %s as %i/%i, exactly", (text, num, den) => expect(parseAnswerText(text)).toEqual(part(num, den)));
  it("asks about a bare number below 1", () => expect(parseAnswerText("0.5")).toEqual({ kind: "answer", part: { num: 1, den: 200 }, meant: { num: 1, den: 2 } }));
  it("rounds what is finer than 10^-12", () => expect(parseAnswerText("33.3333333333333333")).toEqual(part(333333333333, 1_000_000_000_000)));
  it("is empty for nothing", () => expect(parseAnswerText(" ")).toEqual({ kind: "empty" }));
  it.each(["lots", "120", "50/30/20", `1/${"9".repeat(400)}`])("refuses %s", (text) => expect(parseAnswerText(text)).toEqual({ kind: "invalid" }));
});
