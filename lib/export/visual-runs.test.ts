import { describe, expect, it } from "vitest";
import { visualRuns } from "./visual-runs";

const shown = (text: string, direction: "ltr" | "rtl") => visualRuns(text, direction).map((run) => run.text);

describe("visualRuns(text, direction)", () => {
  it("leaves a line of one direction whole", () => {
    expect(visualRuns("about one in six (16 %)", "ltr")).toEqual([{ text: "about one in six (16 %)", rtl: false }]);
  });

  it("puts words from right to left, brackets turned, and leaves numbers and foreign words as they are", () => {
    expect(shown("العدد 41 (الافتراضيون 5)", "rtl")).toEqual(["(", "5", " ", "الافتراضيون", ")", " ", "41", " ", "العدد"]);
    expect(shown("عن «broader war»", "rtl")).toEqual(["«", "broader war", "»", " ", "عن"]);
  });

  it("cuts Arabic into words, each to be joined by itself", () => {
    expect(visualRuns("لم يجب أحد", "rtl")).toEqual([{ text: "أحد", rtl: true }, { text: " ", rtl: false }, { text: "يجب", rtl: true }, { text: " ", rtl: false }, { text: "لم", rtl: true }]);
  });

  it("leaves out the marks that isolate", () => {
    expect(shown("\u2067قال \u2068ICD 203\u2069\u2069", "rtl")).toEqual(["ICD 203", " ", "قال"]);
  });
});
