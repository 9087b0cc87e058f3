import { expect, it } from "vitest";
import { labelBox, textWidth } from "./text-width";

it("textWidth(text, size, weight) grows with the text, the size and the weight", () => {
  expect(textWidth("Broader war", 14, 600)).toBeGreaterThan(textWidth("Broader", 14, 600));
  expect(textWidth("Broader war", 28, 600)).toBeCloseTo(2 * textWidth("Broader war", 14, 600), 9);
  expect(textWidth("Broader war", 14, 600)).toBeGreaterThan(textWidth("Broader war", 14, 400));
});

it("textWidth(text) uses Inter's advances: a regular zero is 1292 of 2048 units, with 2 % allowance", () => {
  expect(textWidth("0", 2048, 400)).toBeCloseTo(1292 * 1.02, 6);
});

it("textWidth(text) gives a narrow no-break space half a space, and characters it does not know a whole em", () => {
  expect(textWidth("\u202f", 10, 400)).toBeCloseTo(textWidth(" ", 10, 400) / 2, 9);
  expect(textWidth("漢", 10, 400)).toBeCloseTo(10.2, 9);
});

it("labelBox(label) lies to the anchor's side", () => {
  const label = { text: "100", x: 100, y: 50, size: 12, weight: 400, tone: "ink" } as const;
  const width = textWidth("100", 12, 400);
  expect(labelBox({ ...label, anchor: "start" }).x).toBe(100);
  expect(labelBox({ ...label, anchor: "middle" }).x).toBeCloseTo(100 - width / 2, 9);
  expect(labelBox({ ...label, anchor: "end" }).x).toBeCloseTo(100 - width, 9);
});
