import { expect, it } from "vitest";
import { isRightToLeft, scriptRuns } from "./script-runs";

it("scriptRuns(text) parts a text where its script changes and loses nothing", () => {
  const text = "جمهور افتراضي: 45\u202f% (Brier)، لا";
  const runs = scriptRuns(text);
  expect(runs.map((run) => run.text).join("")).toBe(text);
  expect(runs.map(({ text: part, arabic }) => [part, arabic])).toEqual([["جمهور افتراضي", true], [": 45\u202f% (Brier)", false], ["، لا", true]]);
});

it("isRightToLeft(text) finds Arabic after Latin, and none in numbers", () => {
  expect(["ICD 203 معجم", "52\u202f%", "Broader war", ""].map(isRightToLeft)).toEqual([true, false, false, false]);
});
