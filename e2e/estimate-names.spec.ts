import type { Page } from "@playwright/test";
import { estimatePage } from "./estimate-page";
import { expect, test } from "./fixtures";

/** What a screen reader is told at the end of a gesture. */
const said = (page: Page) => page.getByRole("status").filter({ hasText: /Total|left/ }).first();

test("each scenario is a group with a native range that tells its value in words", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  const bar = estimate.row("Broader war").getByRole("slider", { name: "Broader war", exact: true });
  await expect(bar).toHaveJSProperty("tagName", "INPUT");
  for (const [name, value] of Object.entries({ type: "range", min: "0", max: "1000", step: "1", "aria-valuetext": "not set" })) await expect(bar).toHaveAttribute(name, value);
  await estimate.field("Return to status quo").fill("60");
  await estimate.field("Return to status quo").press("Enter");
  await estimate.field("Tit-for-tat").fill("30");
  await estimate.field("Tit-for-tat").press("Enter");
  await expect(bar).toHaveAttribute("aria-valuetext", /^10\.0.%, takes the rest$/);
  await estimate.button("Lock Return to status quo").click();
  await expect(estimate.bar("Return to status quo")).toHaveAttribute("aria-valuetext", /^60\.0.%, locked$/);
});

test("fields and buttons of a row bear the scenario's name, and the lock tells whether it holds", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.paste("50/30/20");
  const row = estimate.row("Broader war");
  for (const name of ["Broader war: less", "Broader war: more"]) await expect(row.getByRole("button", { name, exact: true })).toBeVisible();
  await expect(row.getByRole("textbox", { name: "Broader war, percent", exact: true })).toHaveValue("20.0");
  const lock = row.getByRole("button", { name: "Lock Broader war", exact: true });
  await expect(lock).toHaveAttribute("aria-pressed", "false");
  await lock.click();
  await expect(lock).toHaveAttribute("aria-pressed", "true");
  await expect(lock).toBeFocused();
});

test("the live line tells at the end of a gesture what moved and what is left", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.field("Return to status quo").fill("60");
  await estimate.field("Return to status quo").press("Enter");
  await expect(said(page)).toHaveText(/^Return to status quo 60\.0.%\. 40\.0.% left\.$/);
  await estimate.paste("50/30/20");
  await estimate.bar("Broader war").focus();
  await page.keyboard.press("ArrowRight");
  await estimate.bar("Broader war").blur();
  await expect(said(page)).toHaveText(/Broader war 20\.0.% to 21\.0.%\. Total 100\.0.%\.$/);
});

test("the keys of a bar: page steps, the lock, and a digit that opens the field", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.paste("50/30/20");
  const bar = estimate.bar("Tit-for-tat");
  await bar.focus();
  await page.keyboard.press("Shift+ArrowUp");
  await expect(bar).toHaveValue("301");
  await page.keyboard.press("PageUp");
  await expect(bar).toHaveValue("350");
  await page.keyboard.press("l");
  await expect(estimate.button("Lock Tit-for-tat")).toHaveAttribute("aria-pressed", "true");
  await expect(bar).toBeFocused();
  await page.keyboard.press("l");
  await page.keyboard.press("4");
  await expect(estimate.field("Tit-for-tat")).toBeFocused();
  await expect(estimate.field("Tit-for-tat")).toHaveValue("4");
});
