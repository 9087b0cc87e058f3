import { expect, it } from "vitest";
import { timeLeft } from "./time-left";

it.each([
  [-1, { unit: "over" }],
  [0, { unit: "over" }],
  [1, { unit: "seconds", seconds: 1 }],
  [60_000, { unit: "seconds", seconds: 60 }],
  [60_001, { unit: "minutes", minutes: 2 }],
  [690_000, { unit: "minutes", minutes: 12 }],
  [59.5 * 60_000, { unit: "hours", hours: 1, minutes: 0 }],
  [3 * 3_600_000 + 40 * 60_000, { unit: "hours", hours: 3, minutes: 40 }],
  [47 * 3_600_000, { unit: "hours", hours: 47, minutes: 0 }],
  [3.5 * 86_400_000, { unit: "days", days: 3 }],
])("timeLeft(%d ms) counts as people do", (left, expected) => {
  expect(timeLeft(1_000_000_000 + left, 1_000_000_000)).toEqual(expected);
});
