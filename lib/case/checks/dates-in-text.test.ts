import { expect, test } from "vitest";
import { datesInText } from "./dates-in-text";

test("datesInText(text) finds the three ways in which English writes a full date", () => {
  expect(datesInText("From 2024-01-19 to 3 Feb. 2024, again on March 4, 2024.")).toEqual(["2024-01-19", "2024-02-03", "2024-03-04"]);
});

test("datesInText(text) leaves years, months and moments alone", () => {
  expect(datesInText("In January 2024, at 2024-01-19T12:00:00Z, 1964.")).toEqual([]);
});
