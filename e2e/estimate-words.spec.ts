import type { Page } from "@playwright/test";
import { estimatePage, type ScenarioName } from "./estimate-page";
import { expect, test } from "./fixtures";

/** The values of ICD 203's phrases in the lists. */
const ALMOST_NONE = "0";
const UNLIKELY = "2";
const LIKELY = "4";

const phrase = (page: Page, name: ScenarioName) => page.getByRole("combobox", { name: `${name}, in words` });
const chosen = (page: Page, name: ScenarioName) => phrase(page, name).locator("option:checked");

async function openWords(page: Page, text = "") {
  const estimate = estimatePage(page);
  await estimate.open();
  if (text) await estimate.paste(text);
  await estimate.way("Words");
  return estimate;
}

test("shows each share as the phrase whose band holds it, with band and lexicon beside it", async ({ page }) => {
  const estimate = await openWords(page, "57.5/31/11.5");
  for (const [name, words, band] of [["Return to status quo", "likely", "55–80"], ["Tit-for-tat", "unlikely", "20–45"], ["Broader war", "very unlikely", "5–20"]] as const) {
    await expect(chosen(page, name)).toHaveText(new RegExp(`^${words} · ${band}.%$`));
    await expect(estimate.row(name)).toContainText(new RegExp(`${band}.%, ICD 203`));
  }
});

test("a phrase sets the middle of its band, and three phrases the shares inside their bands, in any order", async ({ page }) => {
  const estimate = await openWords(page);
  await phrase(page, "Tit-for-tat").selectOption(UNLIKELY);
  await expect(page.getByText(/32\.5.% placed · 67\.5.% left/)).toBeVisible();
  await phrase(page, "Return to status quo").selectOption(LIKELY);
  await expect(chosen(page, "Broader war")).toHaveText(/^No phrase for 0\.0.%$/);
  await phrase(page, "Broader war").selectOption(ALMOST_NONE);
  await expect(estimate.foot).toContainText("66.1 · 31.1 · 2.8");
  await page.keyboard.press("Control+z");
  await expect(estimate.foot).toContainText("67.5 · 32.5 · 0.0");
  await estimate.button("Start over").click();
  for (const [name, band] of [["Broader war", ALMOST_NONE], ["Return to status quo", LIKELY], ["Tit-for-tat", UNLIKELY]] as const) await phrase(page, name).selectOption(band);
  await expect(estimate.foot).toContainText("66.1 · 31.1 · 2.8");
});

test("a phrase that cannot add up says so, can be passed with the arrow keys, and moves nothing", async ({ page }) => {
  const estimate = await openWords(page);
  await phrase(page, "Return to status quo").selectOption(LIKELY);
  const list = phrase(page, "Tit-for-tat");
  await expect(list.getByRole("option", { name: /^likely/ })).toHaveAttribute("aria-disabled", "true");
  await expect(list.getByRole("option", { name: /^likely/ })).toHaveText(/cannot add up to 100 %$/);
  await expect(list.getByRole("option", { name: /^unlikely/ })).not.toHaveAttribute("aria-disabled");
  await list.focus();
  await page.keyboard.type("likely");
  await expect(list).toHaveAttribute("aria-invalid", "true");
  await expect(list).toHaveAccessibleDescription("“likely” cannot add up to 100 % with the other phrases. Change one of those first.");
  await expect(page.getByText(/67\.5.% placed/)).toBeVisible();
  await page.keyboard.press("ArrowUp");
  await expect(list).not.toHaveAttribute("aria-invalid");
  await expect(chosen(page, "Tit-for-tat")).toHaveText(/^roughly even chance/);
  await page.keyboard.press("ArrowDown");
  await expect(list).toHaveAttribute("aria-invalid", "true");
  await page.keyboard.press("Tab");
  await expect(chosen(page, "Tit-for-tat")).toHaveText(/^roughly even chance/);
  await expect(estimate.row("Tit-for-tat")).toContainText("ICD 203");
});

test("a locked share keeps its phrase", async ({ page }) => {
  const estimate = await openWords(page, "60/30/10");
  await estimate.button("Lock Return to status quo").click();
  await phrase(page, "Return to status quo").focus();
  await page.keyboard.type("unlikely");
  await expect(phrase(page, "Return to status quo")).toHaveAccessibleDescription("The share is locked. Unlock it to choose “unlikely”.");
  await page.keyboard.press("Escape");
  await expect(chosen(page, "Return to status quo")).toHaveText(/^likely/);
  await expect(estimate.foot).toContainText("60.0 · 30.0 · 10.0");
});

test("the reader chooses the lexicon, and the address keeps it", async ({ page }) => {
  const estimate = await openWords(page, "62/23/15");
  await page.getByRole("combobox", { name: "Words of" }).selectOption("Kent");
  await expect(chosen(page, "Return to status quo")).toHaveText(/^No phrase for 62\.0.%$/);
  await expect(chosen(page, "Tit-for-tat")).toHaveText(/^probably not/);
  await page.reload();
  await estimate.ready();
  await expect(chosen(page, "Tit-for-tat")).toHaveText(/^probably not · 20–40.%$/);
});

test("chosen phrases survive a reload: the last one still fits all of them", async ({ page }) => {
  const estimate = await openWords(page);
  await phrase(page, "Tit-for-tat").selectOption(UNLIKELY);
  await phrase(page, "Return to status quo").focus();
  await phrase(page, "Return to status quo").selectOption(LIKELY);
  await phrase(page, "Return to status quo").blur();
  await expect(page.getByRole("status").filter({ hasText: "Return to status quo 67.5" })).toBeAttached();
  await page.reload();
  await estimate.ready();
  await phrase(page, "Broader war").selectOption(ALMOST_NONE);
  await expect(estimate.foot).toContainText("66.1 · 31.1 · 2.8");
});
