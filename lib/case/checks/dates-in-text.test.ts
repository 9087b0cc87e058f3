import { expect, test } from "vitest";
import { datesInText } from "./dates-in-text";

test("datesInText(text) finds the three ways in which English writes a full date", () => {
  expect(datesInText("From 2024-01-19 to 3 Feb. 2024, again on March 4, 2024.")).toEqual(["2024-01-19", "2024-02-03", "2024-03-04"]);
});

test("datesInText(text) leaves years, months and moments alone", () => {
  expect(datesInText("In January 2024, at 2024-01-19T12:00:00Z, 1964.")).toEqual([]);
});

test("datesInText(text) finds dates in Arabic, by both sets of months and in all three rows of digits", () => {
  expect(datesInText("من 19 يناير 2024 إلى ٣ شباط ٢٠٢٤، ثم في ۴ تشرين الثاني ۲۰۲۴ وفي 7 كانون الأول 2024.")).toEqual(["2024-01-19", "2024-02-03", "2024-11-04", "2024-12-07"]);
  expect(datesInText("في يناير 2024")).toEqual([]);
});
