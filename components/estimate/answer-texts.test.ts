import { describe, expect, it } from "vitest";
import { withAnswerText } from "./answer-texts";

describe("withAnswerText(texts, control, text)", () => {
  it("replaces the text of one control", () => expect(withAnswerText({ a: "1", b: "2" }, "a", "3")).toEqual({ a: "3", b: "2" }));
  it("drops it for null", () => expect(withAnswerText({ a: "1", b: "2" }, "a", null)).toEqual({ b: "2" }));
  it("returns the same texts when there is none to drop", () => {
    const texts = { b: "2" };
    expect(withAnswerText(texts, "a", null)).toBe(texts);
  });
});
