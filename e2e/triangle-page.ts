import type { Locator, Page } from "@playwright/test";
import { estimatePage, type ScenarioName } from "./estimate-page";
import { expect } from "./fixtures";

/** The range that moves the point towards a scenario's corner. */
export const towards = (page: Page, name: ScenarioName): Locator => page.getByRole("slider", { name: `Towards ${name}` });

/** The triangle itself, without its corners. */
export const drawing = (page: Page): Locator => page.getByRole("tabpanel", { name: "Triangle" }).locator("svg");

/** The screen position of an estimate in the drawing: first corner at the inline start, second on top, third at the inline end. */
export async function placeOf(page: Page, [first, second, third]: readonly [number, number, number]): Promise<{ x: number; y: number }> {
  const box = await drawing(page).boundingBox();
  if (!box) throw new Error("The drawing is not on the screen.");
  const rightToLeft = await page.evaluate(() => document.documentElement.dir === "rtl");
  const end = rightToLeft ? first : third;
  return { x: box.x + box.width * ((end + second / 2) / 1000), y: box.y + box.height * (1 - second / 1000) };
}

/** Waits until the three shares are these. */
export async function expectPoint(page: Page, weightsPermille: readonly [number, number, number]): Promise<void> {
  const names: ScenarioName[] = ["Return to status quo", "Tit-for-tat", "Broader war"];
  for (const [index, name] of names.entries()) await expect(towards(page, name)).toHaveValue(String(weightsPermille[index]));
}

/** Opens the estimate as a triangle, with these shares or none. */
export async function openTriangle(page: Page, { text = "", dir = "ltr" }: { text?: string; dir?: "ltr" | "rtl" } = {}) {
  const estimate = estimatePage(page);
  await estimate.open();
  if (text) await estimate.paste(text);
  await estimate.way("Triangle");
  await page.evaluate((value) => (document.documentElement.dir = value), dir);
  await drawing(page).scrollIntoViewIfNeeded();
  return estimate;
}
