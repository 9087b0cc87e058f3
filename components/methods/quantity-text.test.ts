import { expect, it } from "vitest";
import type { ExampleUnit } from "@/lib/contract/method-example";
import { quantityText } from "./quantity-text";

it.each([
  [0.487963917526, "share", "48.8\u202f%"],
  [-0.0321, "share", "−3.2\u202f%"],
  [0.0105980235545, "points", "1.1"],
  [0.43291286667, "score", "0.433"],
  [34.6893, "hundreds", "34.7"],
  [-0.04, "hundreds", "0.0"],
  [-0, "score", "0.000"],
  [-0.856472, "number", "−0.856"],
  [0.09996, "number", "0.1000"],
  [189.33, "number", "189.33"],
  [388, "number", "388"],
  [3.99198585202, "number", "3.992"],
  [Infinity, "score", "∞"],
  [-Infinity, "number", "−∞"],
  [null, "share", null],
] as const satisfies [number | null, ExampleUnit, string | null][])("quantityText(%s as %s) is %s", (value, unit, text) => {
  expect(quantityText({ value, unit })).toBe(text);
});
